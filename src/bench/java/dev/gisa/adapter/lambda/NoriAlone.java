package dev.gisa.adapter.lambda;

import dev.gisa.SeedArticle;
import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;

/** Tokenises the seed article by Nori and prints how many tokens it has, to measure a start. */
public final class NoriAlone {
  private NoriAlone() {}

  public static void main(String[] args) throws IOException {
    int count = 0;
    try (Analyzer nori = new KoreanAnalyzer();
        TokenStream tokens = nori.tokenStream("text", SeedArticle.text())) {
      tokens.reset();
      while (tokens.incrementToken()) {
        count++;
      }
      tokens.end();
    }
    System.out.println(count);
  }
}
