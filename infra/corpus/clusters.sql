-- Clusters: articles that are linked by pairs, directly or through others. An article's label is
-- the place of the first article of its cluster in the order of publication; five times it takes
-- the least label of its neighbours, so that five links to the first one are followed.
CREATE TABLE article_clusters AS
WITH ordered AS (
  SELECT id, published_at,
         row_number() OVER (ORDER BY published_at NULLS LAST, id) AS place
  FROM articles
),
links AS (
  SELECT id, other_id FROM article_pairs
  UNION ALL
  SELECT other_id, id FROM article_pairs
  UNION ALL
  SELECT id, id FROM articles
),
round1 AS (
  SELECT l.id, min(o.place) AS label FROM links l JOIN ordered o ON o.id = l.other_id GROUP BY l.id
),
round2 AS (
  SELECT l.id, min(r.label) AS label FROM links l JOIN round1 r ON r.id = l.other_id GROUP BY l.id
),
round3 AS (
  SELECT l.id, min(r.label) AS label FROM links l JOIN round2 r ON r.id = l.other_id GROUP BY l.id
),
round4 AS (
  SELECT l.id, min(r.label) AS label FROM links l JOIN round3 r ON r.id = l.other_id GROUP BY l.id
),
round5 AS (
  SELECT l.id, min(r.label) AS label FROM links l JOIN round4 r ON r.id = l.other_id GROUP BY l.id
)
SELECT f.id AS first_id, o.id, o.published_at, p.similarity
FROM round5 r
JOIN ordered o ON o.id = r.id
JOIN ordered f ON f.place = r.label
LEFT JOIN article_pairs p
  ON (p.id = f.id AND p.other_id = o.id) OR (p.id = o.id AND p.other_id = f.id)
