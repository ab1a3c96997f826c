const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Russian first names, Cyrillic. */
export const RUSSIAN_FIRST_NAMES = words(`
  Александр Алексей Анатолий Андрей Антон Аркадий Арсений Артём Артемий Артур Афанасий Богдан Борис Вадим
  Валентин Валерий Василий Вениамин Виктор Виталий Владимир Владислав Всеволод Вячеслав Геннадий Георгий Герман
  Глеб Григорий Даниил Данил Данила Демьян Денис Дмитрий Евгений Егор Елисей Ефим Захар Иван Игнат Игорь Илья
  Иннокентий Иосиф Карл Карп Кирилл Константин Лев Леонид Лука Макар Максим Марк Марсель Матвей Мирон Мирослав
  Михаил Назар Наум Никанор Никандр Никита Николай Олег Остап Павел Пётр Платон Прохор Радик Роберт Родион Роман
  Ростислав Руслан Савва Савелий Святослав Семён Сергей Станислав Степан Тарас Тимофей Тихон Трофим Фёдор Федот
  Филипп Фома Эдуард Эмиль Юлий Юрий Яков Ян Ярослав Агата Агния Аделина Аксинья Алевтина Александра Алёна Алина
  Алиса Алла Альбина Ангелина Анастасия Анжела Анна Антонина Анфиса Арина Ася Валентина Валерия Варвара Василиса
  Вера Вероника Виктория Виолетта Владислава Галина Дарья Диана Дина Ева Евгения Евдокия Екатерина Елена
  Елизавета Жанна Зинаида Злата Зоя Инга Инесса Инна Ирина Ия Калерия Камилла Карина Каролина Кира Клавдия Клара
  Кристина Ксения Лада Лариса Лера Лиана Лидия Лина Лия Лора Любовь Людмила Майя Маргарита Марианна Марина Мария
  Марта Марфа Милана Милена Мира Надежда Наина Наталия Наталья Нелли Ника Нина Нонна Оксана Олеся Ольга Пелагея
  Полина Прасковья Раиса Регина Римма Рита Роза Розалия Руслана Светлана Серафима Снежана Софья София Стефания
  Таисия Тамара Татьяна Ульяна Фаина Эвелина Элина Элла Эльвира Эльза Эмилия Эмма Эрика Юлия Юлиана Яна Ярослава
  Мина`);

/** Given names and surnames of Europe, the Caucasus, Turkey, Central and South Asia, Latin, marks dropped. */
export const LATIN_NAMES = words(`
  Adam Adele Adelia Adella Adrian Agnes Alan Albert Alec Alex Alexander Alexandra Alexis Alfred Alice Alicia
  Alison Allan Allen Alma Alvin Alvina Alyson Amanda Amber Amelia Amelie Amy Ana Andrea Andrew Angela Angelina
  Anita Ann Anna Anne Annie Anthony Antonia April Ariana Arnold Arthur Ashley Audrey Austin Ava Avery Barbara
  Barry Beatrice Bella Ben Benjamin Bernard Beth Betty Beverly Bill Bob Bonnie Brad Bradley Brandon Brenda Brian
  Bruce Bryan Caleb Calvin Cameron Carl Carla Carlton Carmen Carol Caroline Carrie Catherine Cecil Celia Charles
  Charlotte Chelsea Cheryl Chester Chloe Chris Christian Christina Christine Christopher Cindy Claire Clara
  Clare Clarence Claude Claudia Clifford Clyde Cody Colin Connie Connor Cora Corey Craig Crystal Curtis Cynthia
  Daisy Dale Dan Dana Daniel Daniela Danielle Darlene Darrell Darren Dave David Dawn Dean Deborah Debra Delia
  Della Denise Dennis Derek Diana Diane Dolores Don Donald Donna Dora Doreen Doris Dorothy Douglas Duane Dylan
  Earl Eddie Edgar Edith Edna Edward Edwin Eileen Elaine Eleanor Elena Eli Elias Elijah Elisa Elise Eliza
  Elizabeth Ella Ellen Elmer Elsa Elsie Emily Emma Eric Erica Erik Erika Erin Ernest Esther Ethan Ethel Eugene
  Eva Evan Eve Evelyn Faith Felix Fiona Florence Floyd Frances Francis Frank Fred Frederick Gabriel Gail Gary
  Gavin Gene George Gerald Gertrude Gina Gladys Glen Glenn Gloria Gordon Grace Graham Grant Greg Gregory Hannah
  Harold Harriet Harry Harvey Hazel Heather Helen Helena Henry Herbert Herman Hilda Holly Howard Hugh Hugo Ian
  Ida Irene Iris Isaac Isabel Isabella Ivan Ivy Jack Jackson Jacob Jacqueline Jake James Jamie Jan Jane Janet
  Janice Jared Jason Jay Jean Jeanne Jeff Jeffrey Jen Jenna Jennie Jennifer Jenny Jeremy Jerome Jerry Jesse
  Jessica Jessie Jill Jim Jimmy Jo Joan Joann Joanna Joanne Joe Joel Johan John Johnny Jon Jonas Jonathan Jordan
  Jose Joseph Josephine Joshua Joy Joyce Juan Juanita Judith Judy Julia Julian Julie June Justin Karen Karl
  Karla Kate Katherine Kathleen Kathryn Kathy Katie Kay Keith Kelly Ken Kenneth Kerry Kevin Kim Kimberly Kristen
  Kristin Kurt Kyle Lana Lance Larry Laura Lauren Laurence Laurie Lawrence Leah Lee Lena Leo Leon Leonard Leroy
  Leslie Lester Lewis Liam Lillian Lily Linda Lisa Lloyd Logan Lois Lola Lora Loren Lorena Lori Lorraine Louis
  Louise Lucas Lucia Lucille Lucy Luis Luka Luke Lydia Lynn Mabel Madison Manuel Mara Marcia Marcus Margaret
  Maria Marian Marie Marilyn Marina Mario Marion Marjorie Mark Marlene Marsha Martha Martin Marvin Mary Mason
  Matthew Maureen Maurice Max May Megan Melanie Melissa Melvin Mia Michael Michal Michele Michelle Miguel Mike
  Mila Mildred Milton Mina Minnie Miriam Molly Monica Morgan Morris Myra Myrtle Nancy Naomi Natalie Nathan Neil
  Nellie Nicholas Nick Nicole Nina Noah Noel Nora Norma Norman Olga Olive Oliver Olivia Oscar Owen Pamela
  Patricia Patrick Paul Paula Pauline Pearl Peggy Penny Percy Peter Philip Phillip Phyllis Rachel Ralph Ramona
  Randall Randy Ray Raymond Rebecca Regina Renee Rhonda Ricardo Richard Rick Rita Robert Roberta Roberto Robin
  Rodney Roger Roland Ron Ronald Rosa Rose Rosemary Ross Roy Ruby Russell Ruth Ryan Sally Sam Samantha Samuel
  Sandra Sara Sarah Scott Sean Seth Shane Shannon Sharon Shaun Shawn Sheila Shelly Sherry Shirley Sidney Simon
  Sonia Sophia Sophie Stacy Stanley Stella Stephanie Stephen Steve Steven Stuart Sue Susan Suzanne Sylvia Tamara
  Tammy Tanya Tara Ted Teresa Terry Thelma Theodore Theresa Thomas Tiffany Tim Timothy Tina Todd Tom Tommy Toni
  Tony Tracy Travis Troy Tyler Valerie Vanessa Vera Vernon Veronica Vicki Victor Victoria Vincent Viola Violet
  Virginia Vivian Wade Wallace Walter Wanda Warren Wayne Wendy Wesley Willa William Willie Wilma Yolanda Yvonne
  Zachary Zoe Achim Alfons Andreas Anja Anke Anton Armin Astrid August Axel Barbel Bernd Bernhard Bert Birgit
  Bjorn Brigitte Bruno Christa Christoph Claus Detlef Dieter Dietmar Dirk Eckhard Edeltraud Egon Elfriede Elke
  Elmar Emil Erich Ernst Ewald Franz Frieda Friedrich Fritz Gabi Georg Gerd Gerhard Gerda Gisela Greta Gudrun
  Gunter Hanna Hanne Hans Harald Hartmut Heide Heidi Heike Heinrich Heinz Helga Helmut Herta Holger Horst Ilse
  Inge Ingo Ingrid Irma Jens Joachim Jochen Jorg Josef Jurgen Jutta Kai Karin Karsten Katja Katrin Kerstin Klara
  Klaus Konrad Lars Leni Liane Liesel Lothar Ludwig Lutz Manfred Marco Margit Margot Martina Matthias Moritz
  Nadine Niels Norbert Olaf Oskar Otto Peer Petra Rainer Ralf Reiner Reinhard Renate Rolf Rosi Rudolf Rudi
  Sabine Sascha Sepp Siegfried Silke Silvia Sofie Stefan Steffen Sven Susanne Swen Thea Theo Thorsten Tilo Timo
  Torsten Udo Ulf Ulla Ulli Ulrich Ulrike Ursula Ute Uwe Veit Volker Waltraud Werner Wilhelm Willi Wolf Wolfgang
  Wulf Abdullah Adem Adnan Ahmet Akin Ali Alp Alper Altan Ara Arda Arif Asli Aslan Asuman Ata Ayas Aydin Ayla
  Aylin Ayse Ayten Azra Bahar Baki Baris Basak Basar Batu Bekir Belgin Beren Berk Berkay Berna Beyza Bilal Bilge
  Birol Buket Bulent Burak Burcu Busra Can Canan Caner Cansu Cem Cemal Cemil Cenk Ceren Ceyda Cihan Cuneyt Defne
  Demet Deniz Derya Devrim Didem Dilara Dilek Dogan Duygu Ece Ecem Eda Ela Elif Emel Emin Emine Emir Emre Ender
  Engin Enes Ercan Erdal Erdem Eren Ergin Erhan Erkan Erol Ersin Ertan Ertugrul Esen Esin Esra Eylem Eylul Fahri
  Faruk Fatih Fatma Ferhat Feride Fikret Filiz Funda Furkan Gamze Gizem Gokhan Gonca Gonul Gul Gulay Gulcan
  Gulden Gulsen Gursel Hakan Hale Halil Halime Hamza Handan Hande Hasan Hatice Haydar Hayri Hikmet Hilal Hulya
  Husamettin Huseyin Ibrahim Idris Ilhan Ilker Ilknur Inci Ipek Irem Irfan Irmak Ismail Ismet Kaan Kadir Kadriye
  Kamil Kemal Kenan Kerem Kerim Koray Korhan Kubra Lale Levent Leyla Mahir Mahmut Mehmet Melek Melih Melike
  Meltem Merih Mert Merve Meryem Mesut Metin Mine Mira Muge Muhammet Murat Musa Mustafa Nalan Nazan Nazim Nazli
  Necati Nehir Nermin Neslihan Nesrin Nevin Nihat Nil Nilay Nilufer Nimet Nur Nuray Nurcan Nurdan Nuri Nuriye
  Oguz Okan Oktay Olcay Onur Orhan Osman Ozan Ozcan Ozge Ozgur Ozlem Pelin Pinar Polat Ramazan Recep Reyhan
  Ridvan Sabri Sadik Salih Salim Sami Seda Sedat Sefa Selcuk Selim Selin Selma Semih Semra Senem Serap Sercan
  Serdar Serhat Serkan Serpil Sevda Sevgi Sevil Sevim Sevinc Seyma Sibel Sinan Sinem Suat Sukran Sule Suleyman
  Sultan Tamer Taner Tarik Tarkan Tayfun Tekin Temel Timur Tolga Tugba Tuncay Tuncer Turan Turgut Ufuk Ugur Umit
  Umut Vedat Veli Volkan Yalcin Yaren Yasar Yasemin Yasin Yavuz Yeliz Yigit Yilmaz Yunus Yusuf Zafer Zehra Zeki
  Zerrin Zeynep Zeliha Abdulla Abror Adham Adiba Akbar Akmal Alisher Anvar Asadbek Asil Asila Aziz Aziza Azizbek
  Bahodir Bahrom Barno Behruz Bekzod Bobur Botir Davron Dilbar Dildora Dilfuza Dilnoza Dilshod Dilorom Doniyor
  Durdona Elyor Erkin Farhod Farida Farrukh Feruza Fotima Gavhar Gulbahor Gulchehra Gulnora Hafiza Halima Hamid
  Hamida Husan Ibrohim Ikrom Iroda Islom Ismoil Jahongir Jamila Jamshid Jasur Javlon Kamola Karim Karima Komil
  Kamila Laylo Laziz Lobar Madina Mahliyo Malika Mansur Maruf Maftuna Mirzo Mohira Muborak Munira Muhabbat Murod
  Nafisa Nargiza Nasiba Nigora Nilufar Nodir Nodira Nozima Odil Odila Ona Otabek Oybek Ozoda Parvina Rahim
  Rahima Rano Rashid Ravshan Robiya Rustam Sabohat Saida Saidakbar Salima Samira Sanjar Sardor Sarvar Saodat
  Shahlo Shahnoza Sherzod Shoira Shukhrat Sitora Sobir Sobira Suhrob Surayyo Tohir Tulkin Ulugbek Umar Umid
  Umida Usmon Xurshid Khurshid Yulduz Zafar Zarina Zebo Zilola Ziyoda Zokir Zuhra Ainura Aisuluu Akylai Aibek
  Azamat Bakyt Bermet Cholpon Chyngyz Elnura Ermek Gulmira Jyldyz Kanat Kubat Kubanych Maksat Meerim Mirlan
  Nurbek Nurgul Nurlan Ruslan Saltanat Syimyk Talant Tilek Turat Ulan Urmat Firuz Firuza Jamol Kamol Manizha
  Mehrangez Munisa Nigina Parviz Safar Shahnoz Siyovush Zarrina Aynur Aysel Elchin Elnur Farid Gunay Ilham
  Kamran Lala Nigar Rashad Ramil Sabina Samir Sevinj Tural Vugar Vusal Zaur Rufat Rufet Rustem Arman Anahit Ani
  Aram Armen Arpi Arsen Artur Ashot Gayane Gevorg Gor Hayk Karine Lilit Lusine Mariam Mher Narek Naira Nare Nune
  Sona Suren Tigran Vahan Vardan Zara Avto Beka Dato Eka Giorgi Irakli Keti Lasha Levan Lika Maka Maia Manana
  Nana Nato Nika Nino Otar Rati Salome Tamar Tamta Tea Temur Tornike Vakhtang Zaza Zurab Aarav Aditi Aditya Ajay
  Akash Amina Amira Amir Amit Amita Anand Anil Anjali Ankit Ankita Anup Arjun Arun Aruna Arvind Asha Ashok Deepa
  Deepak Dev Divya Farah Farhan Gaurav Geeta Gita Govind Hari Harish Hema Imran Indira Jaya Kamal Kamala Karan
  Kavita Kiran Krishna Kumar Lakshmi Lata Lina Madhu Manish Manisha Maya Meena Meera Mohan Mohini Mona Mukesh
  Nadia Naresh Naveen Neha Nikhil Nisha Nita Pooja Pradeep Pramod Prasad Priya Rahul Raj Raja Rajan Rajesh Rajni
  Raju Rakesh Ram Rama Ramesh Rani Ravi Reena Rekha Renu Rina Ritu Rohan Rohit Sachin Sagar Sameer Sandeep
  Sangeeta Sanjay Santosh Saroj Sunil Sunita Suraj Suresh Sushila Uma Usha Varun Vijay Vikas Vikram Vinay Vinod
  Vishal Yash Aisha Amal Anas Asad Asma Aya Dina Fadi Fatima Hadi Hala Hana Hani Hassan Huda Hussain Iman Jamal
  Jamil Khadija Khalid Khalil Laila Layla Lamia Maha Mahmoud Majid Malik Maryam Marwa Marwan Muna Nada Nadir
  Nasir Noor Omar Rami Rana Rania Rasha Reem Rima Rola Sahar Said Salah Saleh Salem Salma Sana Tarek Wael Walid
  Yara Yasir Yasmin Zaid Zain Zainab Ziad Chen Cheng Chun Fang Fei Feng Gang Guo Hai Han Hao Hong Hua Hui Jia
  Jian Jie Jin Jing Jun Lan Lei Li Lin Ling Liu Long Lu Mei Min Ming Na Nan Ning Peng Ping Qiang Qing Rong Rui
  Shan Shu Tao Ting Wang Wei Wen Xia Xiang Xiao Xin Xing Xiu Xue Yan Yang Yi Ying Yong Yu Yuan Yue Yun Zhang
  Zhao Zhen Zheng Zhi Zhou Abi Ari Asel Aset Abel Adler Albrecht Bach Bauer Baumann Bayer Beck Becker Belz Berg Berger Betz Beyer
  Bohm Brandt Braun Brunner Buchner Burger Busch Dietrich Ebert Eder Engel Fink Fischer Franke Fuchs Gebhardt
  Gerhardt Graf Gross Gunther Haas Hahn Hartmann Herrmann Hess Hofer Hoffmann Hofmann Horn Huber Jager Jahn Jung
  Kaiser Keil Keller Kern Klein Koch Kohler Konig Kramer Kraus Krause Kroger Kruger Kuhn Lang Lange Lehmann Lenz
  Lorenz Maier Marx Maurer Mayer Meier Meyer Moser Muller Neumann Peters Pfeiffer Pohl Reich Reichert Reiter
  Richter Riedel Roth Sander Sauer Schafer Schmid Schmidt Schmitt Schneider Scholz Schreiber Schreiner Schubert
  Schulte Schultz Schulz Schulze Schumacher Schuster Schwarz Seidel Sommer Stein Vogel Vogt Voigt Wagner Weber
  Weiss Winkler Winter Wolff Zander Ziegler Zimmer Zimmermann Baker Barker Barnes Bell Bennett Boyle Doyle Brook
  Brooks Brown Butler Carter Clark Coleman Collins Cook Cooper Cox Davies Davis Dixon Evans Ford Foster Fox
  Gibson Gray Green Griffin Hall Hamilton Harris Harrison Hart Hill Hughes Hunt Jones Kelley Kent King Lane Lowe
  Marsh Marshall Mills Mitchell Moore Murphy Murray Nash Neal Owens Page Parker Parks Perkins Perry Porter
  Potter Powell Price Reed Reid Rice Roberts Robertson Robinson Rogers Shaw Smith Snyder Stone Sutton Taylor
  Tucker Turner Walker Ward Ware Watson Webb Welch Wells West White Wood Woods Wright Young`);
