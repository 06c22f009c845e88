-- Athena: gisa's results in S3, one JSON object a line. Put your bucket in.
CREATE EXTERNAL TABLE results (
  id string,
  publishedat string,
  text string,
  fingerprint struct<simhash: string, minhash: array<string>>
)
ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe'
LOCATION 's3://YOUR-BUCKET/results/';

-- What pairs.sql and clusters.sql read. An article without text is like no other.
CREATE VIEW articles AS
SELECT id, publishedat AS published_at, fingerprint.minhash AS minhash
FROM results
WHERE trim(text) <> '';
