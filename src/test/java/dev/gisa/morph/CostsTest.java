package dev.gisa.morph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.apache.lucene.analysis.ko.dict.ConnectionCosts;
import org.junit.jupiter.api.Test;

class CostsTest {
  /** Not {@link Costs#INSTANCE}, which is Nori's own where they cannot be read faster. */
  @Test
  void all_costs_are_those_that_Nori_reads() throws Exception {
    ConnectionCosts read = Costs.read();
    ConnectionCosts noris = ConnectionCosts.getInstance();

    assertThat(value(read, "forwardSize")).isEqualTo(value(noris, "forwardSize"));
    assertThat(matrix(read)).isEqualTo(matrix(noris));
    assertThat(matrix(read).remaining()).isGreaterThan(20_000_000);
  }

  private static ByteBuffer matrix(ConnectionCosts costs) throws Exception {
    return ((ByteBuffer) value(costs, "buffer")).duplicate().clear();
  }

  private static Object value(ConnectionCosts costs, String name) throws Exception {
    return NoriFields.field(ConnectionCosts.class, name).get(costs);
  }
}
