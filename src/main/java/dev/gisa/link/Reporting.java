package dev.gisa.link;

import dev.gisa.text.Span;
import java.util.Optional;
import java.util.Set;

/** The words that report what somebody said: {@code "…"}라고 {@code 말했다}. */
final class Reporting {
  private static final int MAX_WORDS = 7;
  private static final int LONGEST_STEM = 4;

  /** Particles that a quotation is followed by; the longest are the ones that end in these. */
  private static final Set<String> QUOTATIVES =
      Set.of(
          "고", "라고", "이라고", "며", "라며", "이라며", "면서", "라면서", "이라면서", "고도", "라고도", "이라고도", "고만", "라고만",
          "이라고만", "라고까지", "이라고까지", "면서도", "라면서도", "이라면서도", "고는", "라고는", "이라고는", "하고", "하며", "라거나",
          "이라거나", "거나", "라면", "이라면", "지만", "라지만", "이라지만", "라더니", "이라더니", "던", "라던", "이라던");

  /** Those that make the quotation say what kind of words the next noun means. */
  private static final Set<String> MODIFYING =
      Set.of("는", "라는", "이라는", "란", "이란", "라", "이라", "단", "다는", "등의", "등");

  /** How the words begin that report. */
  private static final Set<String> STEMS =
      WordList.of(
          """
          말했 말하 말한 보도 권유 말이 말도 밝혔 밝히 밝힌 강조 전했 전하 전한 설명 덧붙 지적 주장 비판 평가 분석 반박 답했 답하 답한
          대답 당부 촉구 요구 호소 토로 털어 회상 회고 경고 우려 전망 예상 반문 되물 물었 묻자 질타 꼬집 인정 약속 다짐
          거들 적었 적은 썼다 쓴 올렸 남겼 극찬 호평 해명 부인 선언 발표 진술 증언 지시 주문 조언 제안 부연 고백 귀띔
          외쳤 외치 받아 맞받 일축 일갈 역설 피력 표명 소개 언급 기대 예고 칭찬 위로 격려 다그 추궁 따졌 따지 응수 맞섰
          판단 판시 봤다 보고 내다 평했 농담 호통 확인 시인 공언 장담 자신 권했 권고 부탁 했다 했고 했으 했지 한다 하자 못
          잘라 선을 입을 목소 힘줘 운을 웃었 웃으 눈시 울먹 고개 머리 감사 사과 읽었 전언 증언 하소 탄식 반발 반대 항의 단언
          의견을 자평 혹평 진단 풀이 비유 규정 정의 표현 다독 재촉 항변 반색 반겼 화답 소감 인터뷰 밝혀 알렸 알려 꾸짖 손사 혀를 찬물 말을 말끝 운을 한숨 너스 으름 엄포 공지 공개 통보 논평 비난 기억했 기억한 치켜 쏘아
          중얼 속삭 소리쳤 되뇌
          성토 규탄 개탄 한탄 옹호 두둔 비꼬 폭로 예측 예견 점쳤 점친 답변 충고 질책 맹비난 몰아세 몰아붙 저격 직격 천명 술회
          자랑 자부 단정 확언 설파 훈수 코멘트 브리핑 푸념 읍소 애원 간청 자책 자성 조롱 힐난 나무라 나무랐 타박 핀잔 호언 맹세 선서 건의 제의
          반론 통지 고지 공표 내비 시사 불평 투덜 희망 환영 축하 명시 적시 회신 대꾸 부르짖 절규
          """);

  /** Nouns for what is said: {@code "…"}라는 {@code 지적}. */
  private static final Set<String> SAYINGS =
      Set.of(
          "글", "말", "지적", "비판", "주장", "반응", "입장", "목소리", "설명", "평가", "답변", "문구", "취지", "호소", "의견",
          "소감", "메시지", "구호", "대답", "답", "질문", "조언", "당부", "약속", "다짐", "경고", "우려", "전망", "분석", "해명",
          "반박", "심경", "생각", "이야기", "얘기", "회답", "진단", "푸념", "하소연", "탄식", "격려", "농담", "글귀", "내용",
          "댓글", "전화", "문의", "민원", "항의", "제보", "제안", "현수막", "팻말", "손팻말", "피켓", "플래카드", "쪽지", "벽보",
          "대자보", "안내문");

  /** {@code "…"}라는 {@code 것이} X의 판단이다. */
  private static final Set<String> THINGS = Set.of("게", "것이", "것은", "건", "것이다", "것");

  private static final Endings GOING_ON = Endings.of("고 며 자 지만 으나 는데 으며 더니");

  /** Those of quotations: 밝혔다고 X가 전했다. */
  private static final Endings HANDED_ON = Endings.of("다고 라고 자고 냐고");

  private static final Endings DESCRIBING = Endings.of("한 는 던 힌 친 은 쓴 낸 긴 운 문 온 단 된");

  /** Those of quotations and of other clauses. */
  private static final Endings NO_DESCRIPTIONS = Endings.of("다는 라는 냐는 자는 지는 데는 서는 고는");

  private Reporting() {}

  /** Whether a word right behind a closing mark hands what was quoted to a reporting verb. */
  static boolean isQuotative(String tail) {
    return QUOTATIVES.contains(tail);
  }

  /** Whether it hands it to a noun. */
  static boolean isModifying(String tail) {
    return MODIFYING.contains(tail);
  }

  /** Whether a word is the thing that the quoted words are said to be. */
  static boolean isThing(String word) {
    return THINGS.contains(word);
  }

  static boolean isSaying(String word) {
    if (isThing(word)) {
      return true;
    }
    for (int length = word.length(); length > 0; length--) {
      if (SAYINGS.contains(word.substring(0, length))
          && Particles.isParticle(word.substring(length))) {
        return true;
      }
    }
    return false;
  }

  /** The first word that reports among the next few words. */
  static Optional<String> cue(Passage passage, int from, int to) {
    return cueSpan(passage, from, to).map(cue -> cue.of(passage.text()));
  }

  /** Where that word stands. */
  static Optional<Span> cueSpan(Passage passage, int from, int to) {
    int at = from;
    for (int i = 0; i < MAX_WORDS && at < to; i++) {
      at = passage.skipSpaces(at);
      String word = passage.wordAt(at);
      if (isReport(word)) {
        return Optional.of(new Span(at, at + word.length()));
      }
      at += Math.max(1, word.length());
    }
    return Optional.empty();
  }

  /** Whether a word says that who writes asks, if nobody is said to: 묻자. */
  static boolean isAsking(String word) {
    return word.startsWith("묻자");
  }

  /** Whether a reporting word is one before a noun: 말한, 외치는. */
  static boolean describes(String word) {
    return DESCRIBING.fit(word) && !NO_DESCRIPTIONS.fit(word);
  }

  /** Whether another clause follows a reporting word: 비난했고, 묻자. */
  static boolean goesOn(String word) {
    return GOING_ON.fit(word) && !HANDED_ON.fit(word);
  }

  static boolean isReport(String word) {
    for (int length = Math.min(LONGEST_STEM, word.length()); length > 0; length--) {
      if (STEMS.contains(word.substring(0, length))) {
        return true;
      }
    }
    return false;
  }
}
