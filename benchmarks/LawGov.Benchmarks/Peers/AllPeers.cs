using LawGov.Analysis.Outlines;
using LawGov.Benchmarks.Matching;
using Lucene.Net.Analysis.Cjk;
using Lucene.Net.Analysis.Cn.Smart;
using Lucene.Net.Util;

namespace LawGov.Benchmarks.Peers;

/// <summary>The ways to find the article of an item that stand in one table.</summary>
internal static class AllPeers
{
    /// <summary>How many items the plans of the outline of 2021 have.</summary>
    public const int Items = 204;

    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names { get; } = ["LawGov", "Lucene.Net CJK", "Lucene.Net SmartCn", "jieba.NET cosine", "Dice of pairs", "FuzzySharp ratio"];

    /// <summary>Builds the one of that name.</summary>
    public static IPeer Make(string name)
    {
        var articles = ArticleTexts.Of(BuiltInOutlines.Outline2021);
        return name switch
        {
            "LawGov" => new LawGovPeer(BuiltInOutlines.Outline2021),
            "Lucene.Net CJK" => new LucenePeer(new CJKAnalyzer(LuceneVersion.LUCENE_48), articles),
            "Lucene.Net SmartCn" => new LucenePeer(new SmartChineseAnalyzer(LuceneVersion.LUCENE_48, useDefaultStopWords: true), articles),
            "jieba.NET cosine" => new JiebaPeer(articles),
            "Dice of pairs" => new DicePeer(articles),
            "FuzzySharp ratio" => new FuzzyPeer(articles),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such peer."),
        };
    }
}
