package dev.gisa.fuzz;

/**
 * Bytes → a text of what news is made of, and of what breaks its readers: each byte is a fragment,
 * so that a fuzzer that changes bytes changes words, figures, marks and broken characters.
 */
final class Fragments {
  private static final String[] TABLE =
      """
      김성훈 이재용 윤석열 올트먼 샘 이 김 홍길동 남궁민수 Sam Altman 삼성전자 오픈AI 과학기술정보통신부 과기부 국회 국토교통위원회 서울 부산 미국 한국 수원 여수
      대표 회장 대통령 의원 장관 씨 기자 최고경영자 CEO 전 당시 내정자 직무대행 위원장
      은 는 이 가 을 를 에 에서 에게 와 과 도 만 의 로 으로 부터 까지 이라고 라고 며 이라며 다고
      말했다. 밝혔다. 강조했다. 전했다. 했다 했습니다. 그는 그녀는 이날 당일 에 따르면 않았다. 없다. 아니다. 못했다.
      11일 지난 오는 내달 작년 올해 하반기 3분기 오전 오후 10시 반 30분 2시간 전 사흘 이틀 만에 1박 2일 매주 월요일 설날 추석 음력 년 월 일 2023 2023.6.11. 6·25 1990년대
      0 1 2 3 7 9 10 00 1,000 0.25 ３ 만 억 조 경 천 백 십 여 약 원 달러 유로 엔 위안 $ US$ ₩ € % 퍼센트 %포인트 포인트 배 분의 명 건 곳 개 톤 km ㎡ 평 제 차 번째 이상 이하 미만 초과 정도 가량 안팎 ~ ∼ - – 대 부터
      두 세 스물 삼백 오십 절반 몇 수십
      " ' “ ” ‘ ’ 「 」 『 』 ( ) [ ] < > 〈 〉 《 》 { } · ㆍ , . … ? ! : ; / \\ = + * # & @ △ ▲ ▶ ① ㉠ ©
      [종합] (종합2보) [속보] 무단 전재 및 재배포 금지 저작권자 사진= 관련기사 hong@example.com https://example.com 코로나19 GPT-4 K-클라우드 5·18 010-1234-5678
      韓 尹 日 年 月 三 億 ㈜ ㎏ Ⅳ 가 각 힣 ㄱ ㅏ 가 각
      """
          .split("\\s+");

  private static final String[] BROKEN = {
    " ",
    " ",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    "\u00a0",
    "\u3000",
    "\u200b",
    "\u200d",
    "\ufeff",
    "\u202e",
    "\u2066",
    "\u2069",
    "\0",
    "\u0001",
    "\u001b",
    "\u007f",
    "\u0085",
    "\u2028",
    "\u2029",
    "\ud83d",
    "\ude00",
    "\ud83d\ude00",
    "\ud83d\udc68\u200d\ud83d\udc69",
    "\u0301",
    "\u1112",
    "\u1161",
    "\u11ab",
    "\ufb01",
    "\u0130",
    "\uffff",
    "\udbff\udfff",
    "\ufdfa"
  };

  private Fragments() {}

  static String text(byte[] data) {
    StringBuilder text = new StringBuilder();
    for (byte b : data) {
      append(b & 0xff, text);
    }
    return text.toString();
  }

  private static void append(int code, StringBuilder text) {
    int broken = 256 - BROKEN.length;
    if (code >= broken) {
      text.append(BROKEN[code - broken]);
    } else if (code >= broken - 8) {
      // what stands there again: repeats are what this is about
      int length = Math.min(text.length(), 8 << code - (broken - 8));
      text.append(text, text.length() - length, text.length());
    } else {
      text.append(TABLE[code * TABLE.length / (broken - 8)]);
    }
  }
}
