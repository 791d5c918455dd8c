using LawGov.Analysis.Coverage;
using LawGov.Analysis.Outlines;
using LawGov.Model.Parsing;

namespace LawGov.Analysis.Tests.Coverage;

/// <summary>When an expression counts for a point, on an outline of bridges and street lights.</summary>
public sealed class PointFinderTests
{
    private const string Outline = """
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

    [Theory]
    // In an item that is about its article first, one expression is enough, a term or a phrasing.
    [InlineData("1.每月桥面清洗一次。", "2.1", CoverageStatus.Covered)]
    [InlineData("1.桥梁养护到位，每月冲洗一次桥面。", "2.1", CoverageStatus.Covered)]
    // Elsewhere the same words as term and as phrasing are one expression, and one is not enough.
    [InlineData("1.路灯巡查每晚一次，灯杆刷漆，顺带桥面清洗。", "2.1", CoverageStatus.Gap)]
    [InlineData("1.路灯巡查每晚一次，灯杆刷漆，顺带桥面清洗，再冲洗桥面。", "2.1", CoverageStatus.Partial)]
    [InlineData("1.路灯巡查每晚一次，灯杆刷漆，路灯管理到人，顺带支座更换。", "2.2", CoverageStatus.Gap)]
    [InlineData("1.路灯巡查每晚一次，灯杆刷漆，路灯管理到人，顺带支座更换、桥墩检测。", "2.2", CoverageStatus.Partial)]
    // The general part counts in items about it alone.
    [InlineData("1.路灯巡查每晚一次，灯杆刷漆，路灯管理到人，养护优先，以养为主。", "1.1", CoverageStatus.Gap)]
    [InlineData("1.主要原则。坚持养护为先，养护优先。", "1.1", CoverageStatus.Covered)]
    // A heading needs two expressions.
    [InlineData("（一）桥墩检测\n1.路灯巡查每晚一次。", "2.2", CoverageStatus.Gap)]
    [InlineData("（一）桥墩检测和支座更换\n1.路灯巡查每晚一次。", "2.2", CoverageStatus.Covered)]
    public void An_expression_counts_by_where_it_stands(string body, string point, CoverageStatus expected)
    {
        var document = PolicyDocumentParser.Default.Parse($"某市道路桥梁照明工作方案\n一、任务\n{body}\n", "plan.txt").Document;
        var report = CoverageAnalyzer.Default.Analyze(document, OutlineLoader.Load(Outline));
        report.Articles.SelectMany(a => a.Points).Single(p => p.Id == point).Status.ShouldBe(expected);
    }
}
