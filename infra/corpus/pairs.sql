-- Pairs of articles that share at least 8 of their 32 bands, with their estimated similarity:
-- two texts of Jaccard similarity s share a band with probability s * s.
-- Bands of more than 1000 articles (boilerplate) are left out, so that no join is quadratic.
CREATE TABLE article_pairs AS
WITH bands AS (
  SELECT a.id, t.band
  FROM articles a
  CROSS JOIN UNNEST(a.minhash) AS t(band)
),
shared_bands AS (
  SELECT band
  FROM bands
  GROUP BY band
  HAVING count(*) BETWEEN 2 AND 1000
)
SELECT x.id AS id, y.id AS other_id, sqrt(count(*) / 32.0) AS similarity
FROM shared_bands s
JOIN bands x ON x.band = s.band
JOIN bands y ON y.band = s.band
WHERE x.id < y.id
GROUP BY x.id, y.id
HAVING count(*) >= 8
