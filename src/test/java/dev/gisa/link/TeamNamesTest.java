package dev.gisa.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamNamesTest {
  private static final String SPORT = " 선수들은 우승을 원한다.";

  /** Mentions as they are after it, with the first letter of the type. */
  @ParameterizedTest
  @CsvSource({
    "{L|대전} 코멧츠가 왔다.,O 대전 코멧츠",
    "{L|대전} 코멧츠다.,O 대전 코멧츠",
    "대전 해람FC의 봄이다.,O 대전 해람FC",
    "{L|제주} {O|유나이티드}와 만난다.,O 제주 유나이티드",
    "김하람(19·의정부 나래)은 왔다.,O 의정부 나래",
    "김하람(의정부 나래)은 왔다.,''",
    "프로축구 전주 한벽은 왔다. 한벽의 봄이다.,O 전주 한벽/O 한벽",
    "여자 배구 수원 {O|나래은행}이 왔다. {O|나래은행}이다.,O 수원 나래은행/O 나래은행",
    "K리그2 {L|수원} 나래 선수가 왔다.,O 수원 나래",
    "광주 미르와의 준플레이오프에서 만났다.,O 광주 미르",
    "광주 미르와의 챔피언 결승에서 만났다.,O 광주 미르",
    "광주 미르와의 오랜 약속이다.,''",
    "울산 고래를 3-2로 꺾고 올라갔다.,O 울산 고래",
    "울산 고래는 멀리 간다.,''",
    "수원 나래 감독은 왔다.,O 수원 나래",
    "수원 시민 감독은 왔다.,''",
    "프로축구 수원 팬들이 왔다.,''",
    "{L|수원} 버스가 왔다.,L 수원",
    "서울 {L|파르나스 호텔}에서 만났다.,L 파르나스 호텔",
    "나무 코멧츠가 왔다.,''",
    "프로축구 수원 강감독이 왔다.,''",
    "프로축구 수원 나래는 졌다. {P|야콥 닐센 나래} 감독은 갔다.,O 수원 나래/P 야콥 닐센/O 나래"
  })
  void a_town_and_a_word_are_a_team(String marked, String expected) {
    assertThat(teams(marked + SPORT)).isEqualTo(expected);
  }

  @Test
  void there_are_none_but_in_news_of_sport() {
    assertThat(teams("{L|대전} 코멧츠가 왔다. 우승이다.")).isEqualTo("L 대전");
  }

  private static String teams(String marked) {
    return TeamNames.complete(Marked.of(marked).passage()).stream()
        .map(m -> m.type().name().charAt(0) + " " + m.text())
        .collect(Collectors.joining("/"));
  }
}
