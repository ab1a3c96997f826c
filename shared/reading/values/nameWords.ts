import { foldWords, skeletonOf } from "../text/foldText.ts";

/** Words that no name holds: titles of documents, captions, verbs of certificates. Folded skeletons. */
export const NOT_A_NAME: ReadonlySet<string> = new Set(
  `passport паспорт паспорта паспорты төлқұжат republic республика республики республикасы kazakhstan казахстан казахстана қазақстан
  certificate свидетельство куәлік куәлігі marriage брак брака неке birth рождения рождении туу date дата күні place место жері
  surname фамилия тегі name names имя имена аты отчество given family sex пол жынысы nationality гражданство азаматтығы
  male female мужской женский ер әйел number номер нөмірі no type тип түрі code код authority орган issued выдан issue expiry
  visa виза виз invitation приглашение шақыру application form анкета embassy посольство ministry министерство министрлігі
  department департамент отдел басқармасы city город қаласы г. street улица көшесі address адрес bank банк account счет шот
  statement выписка company компания llp ltd llc inc gmbh тоо ао жшс ақ limited jsc тов
  born родился родилась родившийся родившаяся туған husband муж wife жена ері әйелі father отец mother мать әкесі анасы
  signature подпись қолы holder владелец иесі director директор manager менеджер engineer инженер
  citizen гражданин гражданка азамат азаматы азаматша of the and and/or мен және from by for
  has have is was been we our this that his her their он она его её
  mr mrs ms miss dr sir madam mme господин господина госпожа госпожу г-н г-на г-жа г-жу мырза ханым
  dear sincerely уважаемый уважаемая құрметті құрметпен уважением
  әкесінің есімі берген берілген қолы мекенжайы телефон жұмыс жұбайы неке выдана выдан дана берілді
  page страница бет total итого single double multiple однократная двукратная многократная
  january february july august september october november december
  января февраля апреля мая июня июля августа сентября октября ноября декабря
  қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан
  not applicable none нет жоқ yes да иә n/a
  person persons лицо лица тұлға applicant заявитель сотрудник employee sponsor guest passenger insured
  iin иин жсн бин бсн bin tel phone телефон email
  holding holder bearing residing registered проживающий проживающая зарегистрированный
  purpose цель мақсаты период period мерзімі category категория санаты кратность entries
  certifies certify подтверждает подтверждается расталады осы настоящим hereby
  married unmarried divorced widowed женат замужем single холост
  copy копия көшірме original оригинал translation перевод аударма
  notary нотариус translator переводчик аудармашы apostille апостиль
  наименование атауы gender citizenship occupation profession position salary должность профессия
  documents document документ документы құжат құжаты kazakh russian english
  registration регистрация тіркеу record запись акт акта series серия
  date/place day month year день месяц год жылы айы
  letter support cover sponsorship undertaking guarantee хат хаты письмо справка анықтама form sheet position should must would shall who which
  family reunification воссоединение семьи private частная business деловая tourism туризм
  policy полис insurance страхование страховой сақтандыру`
    .split(/\s+/)
    .flatMap((word) => foldWords(word).map(skeletonOf)),
);

/** Lower-case particles that stand inside names. */
export const PARTICLES: ReadonlySet<string> = new Set(
  "van von der den de da di del della la le el al bin ibn bint abu ter ten dos das du e y оглы оғлы кызы қызы ұлы улы уулу гызы угли".split(
    " ",
  ),
);

/** Honorifics that stand before names and are no part of them. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof sir madam mme m/s г-н г-на г-ну г-ном г-жа г-жу г-же г-жой гн гна гражданин гражданина гражданину гражданином гражданка гражданки
  гражданке гражданку гражданкой гр гр-н гр-ка гр-на гр-ки господин господина господину господином госпожа госпожу госпоже госпожи госпожой мырза ханым азамат азаматша
  citizen mister shri smt kumari`
    .split(/\s+/)
    .map((word) => foldWords(word).map(skeletonOf).join("")),
);
