-- DuckDB: the same view over local files.
CREATE VIEW articles AS
SELECT id, publishedAt AS published_at, fingerprint.minhash AS minhash
FROM read_json('results/*.ndjson', format = 'newline_delimited', columns = {
  id: 'VARCHAR', publishedAt: 'VARCHAR', text: 'VARCHAR',
  fingerprint: 'STRUCT(simhash VARCHAR, minhash VARCHAR[])'})
WHERE trim(text) <> '';
