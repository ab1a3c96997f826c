/**
 * Words of captions. Where a form prints its captions in two scripts, a model of the other script is sure of "Сіуеп" for
 * "Given" and of "Teri" for "Тегі": a reading that is such a word outweighs one that is no word at all.
 */
export const CAPTION_WORDS: ReadonlySet<string> = new Set(
  `given name names surname family first last middle full date birth born place country passport number document issue issued
  expiry expires expiration valid until till nationality citizenship citizen sex gender authority address visa category type
  entries purpose visit travel journey stay arrival departure entry exit invitation inviting party organization organisation
  company sponsor host husband wife father mother child spouse marriage certificate registration record signature applicant
  phone telephone occupation profession position employer work residence street city account holder statement period balance
  insured person policy guest passenger flight booking reference check night nights hotel contract application form letter
  фамилия имя отчество дата рождения место страна паспорт паспорта номер документ документа выдачи выдан действителен годен
  гражданство национальность пол орган адрес виза визы категория вид тип кратность цель поездки въезда выезда пребывания
  приглашение приглашения приглашающая сторона организация супруг супруга муж жена отец мать ребенок свидетельство запись
  подпись заявителя телефон должность работы счет счета период остаток срок действия анкета заявление
  тегі аты әкесінің туған күні жері елі төлқұжат нөмірі құжат берілген берген мерзімі жарамдылық азаматтығы ұлты жынысы
  мекенжайы виза санаты түрі еселігі мақсаты сапар кіру шығу болу шақыру шақырушы тарап тұлға ұйым ері әйелі анасы баласы
  куәлік жазба қолы өтініш беруші`
    .split(/\s+/)
    .filter((word) => word.length > 2),
);
