#!/usr/bin/env dotnet
#:project ../src/LawGov.Corpus/LawGov.Corpus.csproj
#:package DuckDB.NET.Data.Full
#:property PublishAot=false

// Ten questions to the tables of a collection, asked by DuckDB.
//   dotnet run samples/questions.cs -- [FOLDER WITH TABLES]
// Without a folder the tables of the seeds are made first. Prints Markdown.

using System.Globalization;
using System.Text;
using DuckDB.NET.Data;
using LawGov.Corpus;
using LawGov.Files;

Console.OutputEncoding = Encoding.UTF8;
var folder = args.Length > 0 ? args[0] : Directory.CreateTempSubdirectory("lawgov-questions").FullName;
if (args.Length == 0) await CorpusTableRun.RunAsync(CorpusFiles.Find(["seeds"], new FolderOptions { Pattern = "*.txt" }), folder);

using var database = new DuckDBConnection("DataSource=:memory:");
database.Open();
foreach (var table in CorpusSchema.Tables) Execute($"CREATE VIEW {table.Name} AS SELECT * FROM read_parquet('{folder.Replace("'", "''", StringComparison.Ordinal)}/{table.Name}.parquet')").Dispose();

Ask("Which documents are there?", "SELECT document, level, year, kind, tasks, relevance FROM documents ORDER BY document");
Ask("Which articles do districts cover that their city does not?", """
    WITH covered AS (SELECT d.level, d.place, c.outline, c.article FROM coverage c JOIN documents d USING (document) WHERE c.status = 'Covered')
    SELECT DISTINCT low.place, low.outline, low.article FROM covered low
    WHERE low.level = 'District' AND EXISTS (SELECT 1 FROM documents d WHERE d.level = 'Municipality' AND starts_with(low.place, d.place))
      AND NOT EXISTS (SELECT 1 FROM covered high WHERE high.level = 'Municipality' AND starts_with(low.place, high.place) AND high.outline = low.outline AND high.article = low.article)
    ORDER BY 1, 2, 3 LIMIT 10
    """);
Ask("Which bodies lead most, by year?", """
    SELECT d.year, coalesce(a.body, a.unit) AS body, count(*) AS tasks FROM assignments a JOIN documents d USING (document)
    WHERE NOT a.is_group AND a.role IN ('Lead', 'Responsible') GROUP BY 1, 2 QUALIFY row_number() OVER (PARTITION BY d.year ORDER BY count(*) DESC, coalesce(a.body, a.unit)) <= 3 ORDER BY 1, 3 DESC, 2
    """);
Ask("Who works with whom most?", """
    SELECT x.unit AS lead, y.unit AS helper, count(*) AS tasks FROM assignments x JOIN assignments y USING (document, path)
    WHERE x.role = 'Lead' AND y.role = 'Cooperating' AND NOT x.is_group AND NOT y.is_group GROUP BY ALL ORDER BY 3 DESC, 1, 2 LIMIT 5
    """);
Ask("How long from the document that is the basis to the one that rests on it?", """
    SELECT d.document, b.document AS basis, date_diff('day', b.signed_on, d.signed_on) AS days FROM citations c JOIN documents d USING (document)
    JOIN documents b ON b.citation_id = c.cited_id WHERE c.is_basis AND d.signed_on IS NOT NULL AND b.signed_on IS NOT NULL ORDER BY 3
    """);
Ask("Which documents are named most?", "SELECT title, count(DISTINCT document) AS documents FROM citations GROUP BY cited_id, title ORDER BY 2 DESC, 1 LIMIT 5");
Ask("Which points of the outline does nobody take up in whole?", """
    SELECT outline, article, count(DISTINCT point) AS points_touched FROM points GROUP BY ALL HAVING bool_and(status <> 'Covered') ORDER BY 1, 2 LIMIT 10
    """);
Ask("Which wording spreads: expressions of eight characters that several documents share?", """
    SELECT substr(text, i, 8) AS wording, count(DISTINCT document) AS documents FROM tasks, range(1, 40) AS t(i)
    WHERE length(text) >= i + 7 AND NOT regexp_matches(substr(text, i, 8), '[^一-龥]') GROUP BY 1 HAVING count(DISTINCT document) > 1 ORDER BY 2 DESC, count(*) DESC, 1 LIMIT 5
    """);
Ask("What is due in which quarter?", """
    SELECT year(date) AS year, quarter(date) AS quarter, count(*) AS deadlines FROM deadlines WHERE date IS NOT NULL GROUP BY ALL ORDER BY 1, 2
    """);
Ask("Which numbers are to be reached?", "SELECT words, value, unit, count(*) AS times FROM targets GROUP BY ALL ORDER BY 4 DESC, 1 LIMIT 5");

void Ask(string question, string sql)
{
    Console.WriteLine($"\n**{question}**\n");
    using var command = Execute(sql);
    using var reader = command.ExecuteReader();
    Console.WriteLine($"| {string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(reader.GetName))} |");
    Console.WriteLine($"|{string.Concat(Enumerable.Repeat("---|", reader.FieldCount))}");
    while (reader.Read())
        Console.WriteLine($"| {string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)))} |");
}

DuckDBCommand Execute(string sql)
{
    var command = database.CreateCommand();
    command.CommandText = sql;
    if (sql.StartsWith("CREATE", StringComparison.Ordinal)) command.ExecuteNonQuery();
    return command;
}
