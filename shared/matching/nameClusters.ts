/** Arabic names that the world spells in many ways: a small closed list (names.md 2.3). */
const CLUSTERS: readonly ReadonlySet<string>[] = [
  "MUHAMMAD MUHAMMED MOHAMMAD MOHAMMED MOHAMAD MOHAMED MUHAMAD MUHAMED MUHAMMET MOHAMET MEHMED МУХАММАД МУХАММЕД МҰХАММЕД МҰХАММАД МОХАММЕД МОХАМЕД",
  "AHMAD AHMED AHMET AKHMED AKHMAD AKHMET АХМЕД АХМАД АХМЕТ",
  "HUSSEIN HUSAIN HUSSAIN HUSEIN HUSAYN HUSEYN HUSSAYN HOSSEIN HOSEIN HUSEYIN KHUSEIN KHUSAIN ХУСЕЙН ХУСЕИН ХУСАЙН ХУСАИН ХҰСАЙЫН",
  "YUSUF YOUSUF YOUSEF YOUSSEF YUSEF YUSSUF YUSIF YOOSUF YUSUPH ЮСУФ ЮСЕФ ЮСИФ",
  "ABDUL ABDEL ABDAL ABDOL ABDULL АБДУЛ АБДЕЛ АБДУЛЬ АБДЕЛЬ",
  "BIN IBN BEN IBNU ИБН БИН БЕН",
].map((list) => new Set(list.split(" ")));

const ABDUL =
  /^(?:ABD(?:U|E|A|O)L|АБД(?:У|Е)ЛЬ?|ABD(?:UR|AR|ER)(?=R)|ABD(?:US|AS|ES)(?=S)|ABD(?:U|E)(?=[RSTDNZ]))(.{3,})$/u;

/** Whether two upper-case words are spellings of one name of the list. */
export function inOneCluster(one: string, other: string): boolean {
  return CLUSTERS.some((cluster) => cluster.has(one) && cluster.has(other));
}

/** What follows ABDUL, ABDEL or ABDAL in both words (RAHMAN of ABDULRAHMAN); null where one has none. */
export function afterAbdul(one: string, other: string): readonly [restOne: string, restOther: string] | null {
  const restOne = ABDUL.exec(one)?.[1];
  const restOther = ABDUL.exec(other)?.[1];
  return restOne === undefined || restOther === undefined ? null : [restOne, restOther];
}
