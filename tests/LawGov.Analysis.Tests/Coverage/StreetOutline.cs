using LawGov.Analysis.Coverage;
using LawGov.Analysis.Matching;
using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Analysis.Tests.Coverage;

/// <summary>A small outline of bridges and street lights, with its index and what is made of it by hand.</summary>
internal static class StreetOutline
{
    private const string Json = """
        { "schema": "lawgov-outline", "schemaVersion": "1.1", "dataVersion": "1.0.0", "id": "street", "title": "道路桥梁照明工作纲要", "titleVariants": [], "issuers": [],
          "period": { "start": 2021, "end": 2025 },
          "parts": [ { "number": 1, "title": "总体要求", "goal": "", "articles": [
            { "number": 1, "label": "(一)", "title": "主要原则", "kind": "Preamble", "subjects": ["养护为先"], "points": [
              { "id": "1.1", "label": "先养后建", "terms": ["养护优先", "以养为主"], "phrasings": [] } ] } ] },
            { "number": 2, "title": "任务", "goal": "", "articles": [
            { "number": 2, "label": "(二)", "title": "桥梁养护", "kind": "Substantive", "subjects": ["桥面", "桥墩"], "points": [
              { "id": "2.1", "label": "桥面清洗", "terms": ["桥面清洗"], "phrasings": ["桥面清洗", "冲洗 桥面"] },
              { "id": "2.2", "label": "桥墩检测", "terms": ["桥墩检测", "支座更换"], "phrasings": [] } ] },
            { "number": 3, "label": "(三)", "title": "路灯管理", "kind": "Substantive", "subjects": ["灯杆", "路灯"], "points": [
              { "id": "3.1", "label": "路灯巡查", "terms": ["路灯巡查", "灯杆刷漆"], "phrasings": [] } ] } ] } ] }
        """;

    public static NationalOutline Outline { get; } = OutlineLoader.Load(Json);

    public static OutlineIndex Index { get; } = new(Outline);

    /// <summary>Number of a term in the index.</summary>
    public static int Term(string text) => Enumerable.Range(0, Index.Index.TermCount).Single(t => Index.Index.TermText(t) == text);

    /// <summary>Number of a phrasing in the index.</summary>
    public static int Phrasing(string words) => Enumerable.Range(0, Index.Index.Phrasings.Count).Single(p => string.Join(' ', Index.PhrasingWords(p)) == words);

    /// <summary>The outline with each of its articles changed.</summary>
    public static NationalOutline With(Func<OutlineArticle, OutlineArticle> change) =>
        Outline with { Parts = Outline.Parts.Select(p => p with { Articles = p.Articles.Select(change).ToValueList() }).ToValueList() };

    /// <summary>An item with the scores that an index would give to each article, and the phrasings of its text.</summary>
    public static RankedItem Ranked(PlanItem item, float[] scores, int[]? terms = null, OutsideEvidence? outside = null) => new(
        item, scores.Select((s, a) => new ProvisionMatch(a, s, s, 0, 0, 0, 0, IsOutside: false)).OrderByDescending(m => m.Score).ToArray(), scores, terms ?? [], PhrasingsIn(item.Text), outside ?? OutsideEvidence.None);

    private static int[] PhrasingsIn(string text)
    {
        var found = new FoundWords();
        Index.Index.RankInside(new MatchQuery(text), [], [], found, out _);
        return [.. found.Phrasings];
    }

    /// <summary>A document whose tasks are these texts, each on a line of its own.</summary>
    public static (PolicyDocument Document, string Text) Plan(params string[] tasks)
    {
        var at = 0;
        var rows = new List<PolicyTask>();
        foreach (var task in tasks)
        {
            rows.Add(new PolicyTask { Path = $"{rows.Count + 1}", Text = task, Span = new SourceSpan(at, task.Length) });
            at += task.Length + 1;
        }

        return (new PolicyDocument { Title = "某市道路桥梁照明工作方案", Source = "plan.txt", Tasks = rows.ToValueList() }, string.Join('\n', tasks));
    }

    /// <summary>Evidence on one line: path, stretch, score, and each expression with its place.</summary>
    public static string Show(Evidence evidence) =>
        FormattableString.Invariant($"{evidence.Path} {evidence.Span} {evidence.Score}{string.Concat(evidence.Terms.Select(t => $" {t.Text}{t.Span}"))}");
}
