import type { CheckIssue } from "@/lib/domain/application/checks/checks";
import type { KindIssue } from "@/lib/forms/kinds/kinds";
import { askCallCentre } from "./call-centre";
import { dateText, monthText } from "./dates";
import type { SentencesFor } from "./sentence";

const facilityPage = "施設情報で、数字7桁に直してください。";

/** What rules across fields find. */
export const checkIssueTexts: SentencesFor<Exclude<CheckIssue["code"], KindIssue["code"]>> = {
  "customer-id.type-unknown": () => ({
    what: "CAFとCOPのどちらの番号かわかりません。",
    why: "総合ポータルサイトで種類を選ぶ必要があります。",
    todo: "書面に印字された種類を選んでください。わからないときはサポートに任せてください。",
  }),
  "customer-id.type-conflict": ({ chosen, printed }) => ({
    what: `選んだ種類は${chosen}、番号は${printed}で始まっています。`,
    why: "種類と番号が合わないと接続できません。",
    todo: "書面を見て、正しいほうを選んでください。",
  }),
  "secret-number.phone": () => ({
    what: "施設の電話番号の下4桁と同じです。",
    why: "人に知られやすい番号です。",
    todo: "ほかの番号をおすすめします。",
  }),
  "facility-code.missing": () => ({
    what: "医療機関等コードがありません。",
    why: "総合ポータルサイトに表示されるコードと見比べるために使います。",
    todo: facilityPage,
  }),
  "facility-code.letters": () => ({
    what: "医療機関等コードに、数字でない文字が入っています。",
    why: "医療機関等コードは数字7桁です。",
    todo: facilityPage,
  }),
  "facility-code.ten-digits": () => ({
    what: "医療機関等コードが10桁です。",
    why: "はじめの3桁は都道府県コードと点数表コードです。総合ポータルサイトに表示されるのは、そのあとの7桁です。",
    todo: facilityPage,
  }),
  "facility-code.other-ten-digits": () => ({
    what: "医療機関等コードが10桁で、はじめの3桁が施設の都道府県・種別と合いません。",
    why: "ほかの施設のコードかもしれません。",
    todo: "コードと、施設の都道府県・種別を確かめてください。",
  }),
  "facility-code.six-digits": () => ({
    what: "医療機関等コードが6桁です。",
    why: "表計算ソフトで先頭の0が消えた可能性があります。",
    todo: facilityPage,
  }),
  "facility-code.length": ({ digits }) => ({
    what: `医療機関等コードが${digits}桁です。`,
    why: "医療機関等コードは数字7桁です。",
    todo: facilityPage,
  }),
  "facility-code.check-digit": () => ({
    what: "医療機関等コードの最後の1桁（検証番号）が、計算した値と合いません。",
    why: "1文字違う可能性があります。",
    todo: "厚生局の通知などで確かめてください。正しければ、そのことを確認してください。",
  }),
  "facility-type.workplace-form": () => ({
    what: "この申請は職域診療所のものです。",
    why: "施設の種別によって、総合ポータルサイトの申請画面が違います。",
    todo: "この申請を中止し、施設の種別に合う申請を始めてください。",
  }),
  "facility-type.not-for-workplace": () => ({
    what: "この申請は職域診療所では使えません。",
    why: "施設の種別によって、総合ポータルサイトの申請画面が違います。",
    todo: "この申請を中止し、職域診療所の申請を始めてください。",
  }),
  "shared-customer-id.circular": () => ({
    what: "オンライン請求とオンライン資格確認の両方で「同じお客さまID」を選んでいます。",
    why: "どちらにも番号がないため、総合ポータルサイトが番号を決められません。",
    todo: "どちらか一方は、CAFまたはCOPを選んで番号を入力してください。",
  }),
  "shared-customer-id.not-registered": () => ({
    what: "同じお客さまIDを使う申請が、ここにはありません。",
    why: "もう一方の申請が登録済みでないと、番号が引き継がれません。",
    todo: "もう一方の申請が、総合ポータルサイトの「マイリスト」の「申請」で「受付済」か確かめてください。わからないときは、CAFまたはCOPを選んで番号を入力してください。",
  }),
  "shared-customer-id.not-reflected": () => ({
    what: "もう一方の申請が、まだ受付済みになっていません。",
    why: "申請したばかりの番号は、総合ポータルサイトに反映されていないことがあります。",
    todo: "CAFまたはCOPを選んで番号を入力するか、受付済みになってから送信してください。",
  }),
  "line-carrier.needs-ipv4": ({ carrier }) => ({
    what: `${carrier}の回線で、IPv6を選んでいます。`,
    why: "CTCとQTnetの回線は「1: IP-VPN接続【IPv4】」です。",
    todo: "「1: IP-VPN接続【IPv4】」に直してください。",
  }),
  "line-carrier.not-ntt-option": ({ carrier }) => ({
    what: `${carrier}の回線で、1のIP-VPN回線事業者を選んでいます。`,
    why: "1は、CTCとQTnetを除く回線の選択肢です。",
    todo: "「この一覧にない」を選び、総合ポータルサイトの表示どおりに入力してください。",
  }),
  "line-carrier.needs-ipsec": () => ({
    what: "契約先が「そのほか」の回線で、IP-VPNを選んでいます。",
    why: "NTT東日本・NTT西日本・光コラボレーション、CTC、QTnetのほかの回線は、IPsec+IKEで接続します。",
    todo: "回線の契約先と回線種別を確かめてください。正しければ、そのことを確認してください。",
  }),
  "ipsec-provider.is-ntt-carrier": () => ({
    what: "IPsec+IKEの提供事業者に、NTT東日本・NTT西日本が入っています。",
    why: "NTT東日本・NTT西日本は回線の会社です。NTTデータ中国とも別の会社です。",
    todo: "接続サービスを契約している会社の名称を入力してください。",
  }),
  "v6-option.not-contracted": () => ({
    what: "フレッツ・v6オプションの契約がありません。",
    why: "配信アプリケーションの利用には、この契約が必要です。",
    todo: "機器の設定の日までに、NTTまたは光コラボレーション事業者に申し込んでください。",
  }),
  "payment.transfer-only": () => ({
    what: "職域診療所では「診療報酬支払額等から控除」を選べません。",
    why: "職域診療所は「払込請求書による振込み」だけです。",
    todo: "「2: 払込請求書による振込み」に直してください。",
  }),
  "start-month.too-early": ({ chosen, earliest }) => ({
    what: `${monthText(chosen)}からの請求には間に合いません。`,
    why: `毎月20日締めのため、今日送信すると${monthText(earliest)}の請求からになります。`,
    todo: `請求開始年月を${monthText(earliest)}以降にしてください。`,
  }),
  "start-month.too-late": ({ chosen, latest }) => ({
    what: `${monthText(chosen)}は選べません。`,
    why: "請求開始年月は、申請する月の1年後まで選べます。",
    todo: `請求開始年月を${monthText(latest)}までにしてください。`,
  }),
  "year-and-month.half": () => ({
    what: "年と月の片方だけが入っています。",
    why: "年と月は、両方入力するか、両方空欄にします。",
    todo: "もう片方も入力するか、両方を空欄にしてください。",
  }),
  "year-and-month.past": () => ({
    what: "過ぎた月です。",
    why: "これからの予定の年月を入力する欄です。",
    todo: "予定の年月に直してください。",
  }),
  "operating-system.support-ends": ({ on }) => ({
    what: `この基本ソフトのサポートは${dateText(on)}に終わります。`,
    why: "サポートが終わった基本ソフトは、オンライン請求に使えなくなるおそれがあります。",
    todo: "パソコンの入れ替えの予定を、サポートと相談してください。",
  }),
  "operating-system.support-ended": ({ on }) => ({
    what: `この基本ソフトのサポートは${dateText(on)}に終わりました。`,
    why: "サポートが終わった基本ソフトは、オンライン請求に使えなくなるおそれがあります。",
    todo: "オンライン請求に使うパソコンの基本ソフトを、もう一度確かめてください。",
  }),
  "names.unknown-program": () => ({
    what: "サポートの製品一覧にない名称です。",
    why: "販売店や電子カルテの名称が入っているかもしれません。",
    todo: "レセプトを作成しているソフトの名称か、確かめてください。",
  }),
  "names.unknown-maker": () => ({
    what: "サポートの一覧にないメーカー名です。",
    why: "販売店の名称が入っているかもしれません。",
    todo: "レセコンを作っている会社の名称か、確かめてください。",
  }),
  "names.near-miss": () => ({
    what: "サポートの一覧にある名称と、少し違います。",
    why: "似た文字の打ち間違いや、「株式会社」の抜けかもしれません。",
    todo: "正しいほうを選んでください。",
  }),
  "documents.same-file": () => ({
    what: "開設許可書の写しと開設届の写しが、同じファイルです。",
    why: "2つは別の書類で、1ファイルずつ必要です。",
    todo: "それぞれの書類のファイルを選んでください。",
  }),
  "documents.large": () => ({
    what: "ファイルが100,000,000バイトを超えています。",
    why: "総合ポータルサイトの上限は「100MB」で、受け付けないことがあります。",
    todo: "できれば解像度を下げるなどして小さくし、送り直してください。",
  }),
  "documents.large-together": () => ({
    what: "2つのファイルを合わせると、100,000,000バイトを超えています。",
    why: "総合ポータルサイトの上限「100MB」が、1ファイルか合計かは確認できていません。",
    todo: "できれば解像度を下げるなどして小さくし、送り直してください。",
  }),
  "preconditions.cannot-log-in": () => ({
    what: "総合ポータルサイトにログインできていません。",
    why: "申請は、総合ポータルサイトにログインして送信します。",
    todo: `仮アカウント（末尾が @01〜@48）のままなら、「新規ユーザー登録はこちら」から登録してください。登録したアドレスの誤りなら、正しいアドレスで新しく登録してください。それでもできないときは、${askCallCentre}`,
  }),
  "preconditions.account-differs": () => ({
    what: "総合ポータルサイトに表示された施設が、この申請の施設と違います。",
    why: "そのまま送信すると、表示された内容で申請されます。",
    todo: `送信せずに、申請画面の「こちら」から照会するか、${askCallCentre}`,
  }),
  "preconditions.domains-blocked": () => ({
    what: "お知らせメールを受け取れる設定になっていません。",
    why: "総合ポータルサイトなどからのお知らせが届かないことがあります。",
    todo: "mail.iryohokenjyoho-portalsite.jp と ssk.or.jp からのメールを許可してください。",
  }),
  "preconditions.already-online": () => ({
    what: "いまの請求方法がオンラインです。",
    why: "「開始」は、紙または電子媒体で請求している施設の申請です。",
    todo: "前に送信した内容を変えるなら、申請区分を「変更」にしてください。",
  }),
  "preconditions.paper-filed": () => ({
    what: "紙の届出を出しています。",
    why: "紙で届け出た場合、総合ポータルサイトでの申請は不要です。",
    todo: "この申請は「紙で届出済み」として中止してください。",
  }),
  "preconditions.no-safety-rules": () => ({
    what: "安全対策の規程がまだありません。",
    why: "申請は、規程が「策定済み」であることが前提です。",
    todo: "総合ポータルサイトの解説ページ（KB0010323）にある規程の例を使って、規程を作ってください。",
  }),
  "preconditions.future-day": () => ({
    what: "確認した日が、これからの日付です。",
    why: "確認した日を記録する欄です。",
    todo: "今日までの日付にしてください。",
  }),
};
