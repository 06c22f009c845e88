package dev.gisa.link;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The words of titles and what stands around them. A title ends in one of the heads: {@code 형사기동대장}
 * in 장 of a unit, {@code 선임연구위원} in 위원.
 */
final class TitleWords {
  /** Compared with the end of a word: what goes before them only narrows the title. */
  private static final Endings HEADS =
      Endings.of(
          """
          회장 사장 의장 위원장 원장 총장 학장 처장 청장 차장 국장 과장 팀장 부장 실장 단장 본부장 센터장 소장 지점장
          지부장 지회장 관장 교장 교감 서장 대장 총재 총리 이사장 이사 상무 전무 감사 대표 대표이사 최고경영자
          최고재무책임자 최고기술책임자 최고운영책임자 책임자 창업자 창립자 설립자 CEO CFO CTO COO CSO CMO CISO
          변호사 검사 판사 재판장 대법관 재판관 대법원장 법원장 검찰총장 검사장 지검장 고검장 지청장 회계사 세무사
          노무사 변리사 법무사 감정평가사 대통령 부통령 장관 차관 차관보 수석 비서관 행정관 보좌관 보좌역 자문관
          정책관 기획관 조사관 수사관 대변인 특보 특사 대사 영사 공사 의원 위원 간사 원내대표 총무 사무총장
          지사 시장 군수 구청장 교육감 면장 읍장 동장 이장 통장 감독 코치 선수 주장 교수 연구원 연구관 애널리스트
          이코노미스트 박사 작가 시인 소설가 화가 배우 가수 PD 피디 프로듀서 프로그래머 큐레이터 피아니스트 바이올리니스트
          첼리스트 성악가 지휘자 작곡가 안무가 무용수 평론가 학예사 학예연구사 학예연구관 기자 앵커 아나운서 특파원 논설위원 편집장
          신부 목사 스님 주교 추기경 교황 조합장 간호사 의사 전문의 약사 경위 경감 경정 총경 경무관 치안감 경장
          경사 순경 형사 사령관 참모총장 장군 대령 중령 소령 대위 중위 소위 준장 소방장 소방경 소방위 국왕 왕세자 여왕 총통 주석 서기
          당수 공무원 마스터 매니저 디자이너 개발자 엔지니어 건축가 사진가 사진작가 만화가 번역가 요리사 셰프 해설위원 심판
          이사관 서기관 사무관 주무관 심의관 담당관 협력관 부총리 국무총리 훈련사 사육사 강사 교사 고문 총괄 대원 요원
          방송인 개그맨 개그우먼 모델 성우 탤런트 코미디언 래퍼 작사가 연출가 조각가 서예가 국악인 무용가 화백 에디터 주필
          소방관 경찰관 교도관 경관 조종사 기관사 승무원 우주인 우주비행사 외교관 총영사 군의관 교관 법무관 보안관 하사 중사
          상사 원사 병장 상병 일병 이병 준위 대장 중장 소장 치안총감 치안정감 경무관 소방감 소방정 소방령 소방교 소방사 생도
          주심 심판위원 트레이너 프로게이머 구단주 총수 창업주 경영자 리더 행장 은행장 부행장 부문장
          파트장 그룹장 랩장 법관 철학자 수학자 과학자 물리학자
          심리학자 경제학자 역사학자 사회학자 법학자 분석가 컨설턴트 프로파일러 주치의 전공의 레지던트 물리치료사 상담사 임상심리사 영양사
          사회복지사 활동가 운동가 참사 외무상 국방상 총서기 방위상 재무상 법무상 총무상 경제산업상 후생노동상 문부과학상 농림수산상 국토교통상 국무위원 상무위원 집행위원 참모 최고지도자 수반 공주 왕비
          왕자 황제 수녀 사제 법사 훈장 명장 명창 기능장 감리 사서 통역사 관세사 손해사정사 수의사 한의사 치과의사
          장학사 세터 리베로 골키퍼 투수 포수 타자 공격수 수비수 미드필더 내야수 외야수 유격수 단원
          선장 장학관
          심사역 함장 제작자 기획자 캐스터 점장 점주 연구사 주임 트레이더 딜러 기장 반장 해설사 조련사 학자 소프라노 테너 발레리나
          에이전트 집배원 바리톤 메조소프라노 명인 농부 어부 해녀 택배기사 운전기사
          크리에이터 유튜버 아트디렉터 디렉터 파트너 어드바이저 오너 사업가 기업인
          칼럼니스트 비서 조교 원감 지배인 건축사 기술사 속기사 임상병리사 방사선사 공인중개사 보험설계사 요양보호사 항해사 정비사 조리사
          미용사 제빵사 바리스타 소믈리에 환경미화원 경비원 운전사 버스기사 택시기사 배달기사 용접공 정비공 전도사 랍비 탐험가 등반가 산악인 마라토너
          골퍼 기타리스트 드러머 베이시스트 인플루언서 블로거 발행인 편집인 주재원 통신원 옴부즈맨 해설가 도예가 공예가 판화가 수필가 비평가
          총독 제독 전략가 스트래티지스트 부검의 집도의 공중보건의 공보의 수련의 촉탁의 조무사 응급구조사 작업치료사 언어치료사 조리원 조리실무사
          프라이빗뱅커 상무보 전무보 이사보 사장보 총재보 원장보 차장보 국장보 청장보 아키텍트 리서처 사이언티스트 쇼호스트 리포터 진행자 사회자 각본가 문학가 저술가 오르가니스트
          하피스트 플루티스트 클라리네티스트 색소포니스트 비올리스트 연주자 소리꾼 싱어송라이터 뮤지션 음악가 음악인 예술가 예술인 미술가 일러스트레이터
          애니메이터 영화인 연극인 언론인 체육인 정치인 종교인 법조인 기업가 발명가 수집가 컬렉터 스트라이커 윙어 풀백 센터백 1루수 2루수 3루수
          미들블로커 전력분석원 스카우터 레이서 커뮤니케이터 농장주 선주 특검보 검사보 코디네이터 멘토 아야톨라
          가드 포워드 피봇 스키어 스노보더 복서 파이터 레슬러 스프린터 스케이터 메달리스트 챔피언 악장 발레리노 카운터테너 반주자 보컬리스트
          아티스트 스타일리스트 캘리그라퍼 관제사 파일럿 잠수사 구조사 행정사 파티시에 바텐더 플로리스트 창업가 자산운용가 도시계획가 조경가 정원사
          육종가 경호원 수행원 상담원 논설주간 대리기사 화물차기사 굴착기기사 크레인기사 트럭기사 대사대리 국장대리 총리서리 목수 염부
          """);

  /** Parts of an organisation, which belong to it rather than to the title: 의대 교수. */
  private static final Endings UNITS =
      Endings.of("대 대학 학과 학부 과 부 팀 실 국 전담 단독 비례대표 센터 연구실 연구소 본부 사업부 병원 내과 외과 위원회 지부 지점 청 서 원");

  private static final Endings UNIVERSITIES = Endings.of("대 대학 대학교");

  /** Words that end like units in particles and endings: 박람회에서 is no 서. */
  private static final Endings NO_UNITS = Endings.of("에서 께서 로서 면서 어서 아서 해서 라서");

  /** Of a city as of a body: 성남시 교통과. */
  private static final Endings OFFICES = Endings.of("과 부 팀 실 국 본부 전담");

  private static final Set<String> BODIES =
      WordList.of(
          "당 모임 은행 회사 기업 업체 단체 대학 대학원 기관 연구소 연구원 병원 학교 구단 팀 부처 협회 법인 노조 위원회 학회 재단 매체 신문 방송");

  private static final Set<String> RANKS = WordList.of("수석 책임 선임 전임 주임 초빙 객원 명예 상임");

  /** What people are called instead of by a title. */
  private static final Set<String> HONORIFICS =
      WordList.of("씨 여사 옹 양 군 선생 선생님 님 할머니 할아버지 부부 어머니 아버지 아주머니 아저씨 후보");

  /** What somebody is to another: 아내 서로이 씨. */
  private static final Set<String> KIN = WordList.of("아내 남편 아들 딸 형 동생 누나 오빠 언니 손자 손녀 사위 며느리 부인");

  /** Any longer noun on 장 or 관 is a title beside a name, but for places, bodies and events. */
  private static final Endings PRODUCTIVE = Endings.of("장 관");

  private static final Endings NO_TITLES =
      Endings.of(
          """
          공장 현장 영장 매장 농장 광장 운동장 경기장 시험장 회의장 행사장 주차장 전시장 공연장 극장  입장 주장 등장 성장 확장 연장
          출장 고장 보장 포장 문장 심장 긴장 골프장 수영장 스키장 체육장 정류장 승강장 비행장 훈련장 사업장 작업장 직장 가장
          기관 도서관 박물관 미술관 기념관 회관 체육관 대사관 영사관 공관 여관 극장관 전시관 과학관 문화관 영화관 생가관 본관 별관 학관
          세관 가치관 세계관 경관 습관 연관 상관 주관 낙관 비관 혈관 배관 송유관 수도관
          """);

  /** They end like titles and are none. */
  private static final Endings NO_HEADS =
      Endings.of("국가대표 출판사 비례대표 주차장 끊기자 남기자 옮기자 넘기자 맡기자 즐기자 생기자 이기자");

  /** How professions end. */
  private static final Endings PROFESSIONS = Endings.of("가 사 수 자 인 우 스트 셰프");

  /** Titles that end like professions and are offices of a body. */
  private static final Endings NO_PROFESSIONS =
      Endings.of("지사 대사 영사 공사 이사 감사 검사 판사 군수 총수 책임자 창업자 창립자 설립자 경영자 지도자 대변인 교수");

  /** Behind what a person was before: 아나운서 출신 방송인. */
  static final String ORIGIN = "출신";

  private static final Map<String, Title.Status> BEFORE =
      Map.of(
          "전", Title.Status.FORMER,
          "전직", Title.Status.FORMER,
          "전임", Title.Status.FORMER,
          "신임", Title.Status.CURRENT,
          "현", Title.Status.CURRENT,
          "현직", Title.Status.CURRENT,
          "당시", Title.Status.THEN);

  private static final Map<String, Title.Status> AFTER =
      Map.of(
          "직무대행", Title.Status.ACTING,
          "직무대리", Title.Status.ACTING,
          "권한대행", Title.Status.ACTING,
          "대행", Title.Status.ACTING,
          "내정자", Title.Status.NOMINEE,
          "후보자", Title.Status.NOMINEE,
          "후보", Title.Status.NOMINEE,
          "지명자", Title.Status.NOMINEE,
          "당선인", Title.Status.NOMINEE,
          "당선자", Title.Status.NOMINEE);

  /** Behind a title that stands before a name: 위원장인 문 의원, 주장이었던 우 단장. */
  private static final Map<String, Title.Status> COPULAS =
      Map.of(
          "",
          Title.Status.CURRENT,
          "인",
          Title.Status.CURRENT,
          "이자",
          Title.Status.CURRENT,
          "이던",
          Title.Status.THEN,
          "였던",
          Title.Status.THEN,
          "이었던",
          Title.Status.THEN,
          ORIGIN,
          Title.Status.FORMER,
          ORIGIN + "인",
          Title.Status.FORMER);

  private TitleWords() {}

  /** How much of a word that follows a name is a title: 2 of {@code 대표는}; 0 if nothing is. */
  static int titleLength(String word) {
    for (int length = word.length(); length > 1; length--) {
      if (endsInHead(word, length) && mayFollow(word.substring(length), word)) {
        return length;
      }
    }
    return 0;
  }

  private static boolean mayFollow(String tail, String word) {
    boolean ends = Particles.isParticle(tail) || AFTER.containsKey(tail);
    return ends && !isNationalTeam(word, tail);
  }

  /** 교수팀 is the team of a 교수, but 대표팀 of no 대표. */
  private static boolean isNationalTeam(String word, String tail) {
    return tail.startsWith("팀") && word.endsWith("대표" + tail);
  }

  /** Whether a word is a title with the particle of a subject: 대표는. */
  static boolean isOfSubject(String word) {
    int length = titleLength(word);
    return length > 0 && Particles.isOfSubject(word.substring(length));
  }

  /** As {@link #titleLength}, of a word that stands before a name, perhaps with a copula. */
  static int titleLengthBefore(String word) {
    for (int length = word.length(); length > 1; length--) {
      if (endsInHead(word, length) && COPULAS.containsKey(word.substring(length))) {
        return length;
      }
    }
    return 0;
  }

  /** Whether a word is a title and cannot be a name: 장학관, but neither 김대표 nor 이동관. */
  static boolean isTitle(String word) {
    int length = word.length();
    return length > 1
        && (HEADS.contains(word) || length > PersonName.FULL || !PersonName.beginsWithSurname(word))
        && titleLengthBefore(word) == length
        && titleLengthBefore(word.substring(1)) < length - 1;
  }

  /** As {@link #titleLength}, of what else may stand between a name and its particle: 씨, 내정자. */
  static int honorificLength(String word) {
    for (int length = word.length(); length > 0; length--) {
      String noun = word.substring(0, length);
      boolean known = HONORIFICS.contains(noun) || AFTER.containsKey(noun);
      if (known && Particles.isParticle(word.substring(length))) {
        return length;
      }
    }
    return 0;
  }

  /** Whether a title has its 전 in its word: 전회장, and not 전무. */
  static boolean isFormer(String title) {
    return title.startsWith("전") && HEADS.contains(title.substring(1));
  }

  /** Whether a word is a rank of 연구원 and the like. */
  static boolean isRank(String word) {
    return RANKS.stream().anyMatch(word::startsWith) && titleLength(word) == word.length();
  }

  /**
   * Whether a title says what a person does rather than what the person is of a body: 변호사, 작가, and
   * not 대사.
   */
  static boolean isProfession(String title) {
    return PROFESSIONS.fit(title) && !NO_PROFESSIONS.fit(title);
  }

  /** Whether a title is that of a member of a parliament or council: 시의원. */
  static boolean isMember(String title) {
    return title.endsWith("의원");
  }

  /** Whether a word is what somebody is called by instead of a name: 할머니, and not 씨. */
  static boolean isFormOfAddress(String word) {
    return word.length() > 1 && HONORIFICS.contains(word);
  }

  static boolean isKin(String word) {
    return KIN.contains(word);
  }

  /** Whether a word is what an organisation is called again by: 이 단체. */
  static boolean isBody(String word) {
    return BODIES.contains(word);
  }

  static boolean isUnit(String word) {
    return UNITS.fit(word) && !NO_UNITS.fit(word);
  }

  static boolean isUniversity(String name) {
    return UNIVERSITIES.fit(name);
  }

  /** Whether a unit may be one of a place: 병원 and 센터 are bodies of their own. */
  static boolean isOffice(String unit) {
    return OFFICES.fit(unit);
  }

  static Title.Status statusOfCopula(String tail) {
    return COPULAS.getOrDefault(tail, Title.Status.CURRENT);
  }

  /** What a word before a title says of it: {@code 전} 장관. */
  static Optional<Title.Status> statusBefore(String word) {
    return Optional.ofNullable(BEFORE.get(word));
  }

  /** What the words behind a title say of it: 위원장 {@code 내정자는}. */
  static Optional<Title.Status> statusAfter(String word) {
    for (int length = word.length(); length > 1; length--) {
      Title.Status status = AFTER.get(word.substring(0, length));
      if (status != null && Particles.isParticle(word.substring(length))) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }

  /** As {@link #statusAfter}, of a word with a copula before a name: 장관 {@code 후보자인}. */
  static Optional<Title.Status> statusWithCopula(String word) {
    return COPULAS.keySet().stream()
        .filter(word::endsWith)
        .map(copula -> AFTER.get(word.substring(0, word.length() - copula.length())))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static boolean endsInHead(String word, int end) {
    boolean productive = end > 2 && PRODUCTIVE.fit(word, end) && !NO_TITLES.fit(word, end);
    return productive || (!NO_HEADS.fit(word, end) && HEADS.fit(word, end));
  }
}
