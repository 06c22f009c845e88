package dev.gisa.dedup;

import dev.gisa.tag.KonecCorpus.Annotated;
import java.util.ArrayList;
import java.util.List;

/** Articles that repeat something and must stay as they are. */
enum LegitimateKind {
  INTERVIEW {
    @Override
    void add(Draw draw, List<String> article) {
      for (int i = article.size(); i > 0; i--) {
        article.add(i, draw.any(List.of("네.", "그렇다.", "맞습니다.", "아니요.", "― 그래서 어떻게 했나.")));
        article.add(i, "― 그때 심정이 어땠나.");
      }
    }
  },
  REFRAIN {
    @Override
    void add(Draw draw, List<String> article) {
      for (int i = article.size(); i > 0; i--) {
        article.add(i, "아리랑 아리랑 아라리요 아리랑 고개로 넘어간다");
      }
    }
  },
  TABLE {
    @Override
    void add(Draw draw, List<String> article) {
      for (int i = 0; i < 6; i++) {
        article.add("서울\t" + draw.random().nextInt(3) + "\t맑음\t-");
      }
    }
  },
  LIST_MARKERS {
    @Override
    void add(Draw draw, List<String> article) {
      for (int i = 0; i < 6; i++) {
        article.add("△ 주요 내용 " + draw.any(List.of("가", "나", "다")));
      }
    }
  },
  QUOTE_TWICE {
    @Override
    void add(Draw draw, List<String> article) {
      String quote = draw.sentence().text().replaceAll("[\"“”.]", "");
      article.add(1, "김 대변인은 \"" + quote + "\"라고 말했다. " + draw.sentence().text());
      article.add("이어 열린 회의에서도 \"" + quote + "\"는 말이 나왔다.");
    }
  },
  LEAD {
    @Override
    void add(Draw draw, List<String> article) {
      String lead = draw.sentence().text();
      article.add(0, lead);
      article.add(2, lead.substring(0, lead.length() - 1) + "고 하면서 앞으로의 계획도 함께 내놓았다.");
    }
  },
  LONGER_NUMBER {
    @Override
    void add(Draw draw, List<String> article) {
      Annotated sentence = draw.sentence();
      article.add(0, "13명이 함께 한 일로 " + sentence.text());
      article.add("3명이 함께 한 일로 " + sentence.text());
    }
  },
  NEGATED_START {
    @Override
    void add(Draw draw, List<String> article) {
      Annotated sentence = draw.sentence();
      article.add(0, "불가능하다고 본 것으로 " + sentence.text());
      article.add("가능하다고 본 것으로 " + sentence.text());
    }
  };

  abstract void add(Draw draw, List<String> article);

  String text(Draw draw) {
    List<String> article = new ArrayList<>(draw.paragraphs());
    add(draw, article);
    return draw.join(article);
  }
}
