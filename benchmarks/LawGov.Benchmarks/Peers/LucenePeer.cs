using LawGov.Analysis.Outlines;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace LawGov.Benchmarks.Peers;

/// <summary>Lucene.Net: the articles in an index in memory, the item as a query of all its words, ranked by BM25.</summary>
internal sealed class LucenePeer : IPeer
{
    private const string Body = "body";

    /// <summary>Title and heading weigh what they weigh in this library.</summary>
    private const float TitleBoost = 2;

    private const float HeadingBoost = 0.35f;

    private readonly Analyzer _analyzer;
    private readonly IndexSearcher _searcher;

    public LucenePeer(Analyzer analyzer, IReadOnlyList<string> articles)
    {
        BooleanQuery.MaxClauseCount = int.MaxValue;
        _analyzer = analyzer;
        var directory = new RAMDirectory();
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { Similarity = new BM25Similarity() }))
        {
            foreach (var article in articles) writer.AddDocument([new TextField(Body, article, Field.Store.NO)]);
            writer.ForceMerge(1);
        }

        _searcher = new IndexSearcher(DirectoryReader.Open(directory)) { Similarity = new BM25Similarity() };
    }

    public void Answer(IReadOnlyList<PlanItem> items, Span<PeerAnswer> answers)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var words = new Dictionary<string, float>(StringComparer.Ordinal);
            Add(items[i].Text, 1, words);
            Add(items[i].Title, TitleBoost, words);
            Add(items[i].Heading, HeadingBoost, words);
            var query = new BooleanQuery(disableCoord: true);
            foreach (var (word, boost) in words) query.Add(new TermQuery(new Term(Body, word)) { Boost = boost }, Occur.SHOULD);
            var top = _searcher.Search(query, 1);
            answers[i] = top.ScoreDocs.Length == 0 ? new PeerAnswer(-1, 0) : new PeerAnswer(top.ScoreDocs[0].Doc, top.ScoreDocs[0].Score);
        }
    }

    private void Add(string text, float boost, Dictionary<string, float> words)
    {
        if (text.Length == 0) return;
        using var stream = _analyzer.GetTokenStream(Body, text);
        var word = stream.GetAttribute<ICharTermAttribute>();
        stream.Reset();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (stream.IncrementToken())
            if (seen.Add(word.ToString())) words[word.ToString()] = words.GetValueOrDefault(word.ToString()) + boost;
        stream.End();
    }
}
