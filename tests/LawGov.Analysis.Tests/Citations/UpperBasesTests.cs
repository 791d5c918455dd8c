using LawGov.Analysis.Citations;
using LawGov.Model;

namespace LawGov.Analysis.Tests.Citations;

/// <summary>Which of the documents that one names as its basis stands next above it and speaks of its matter. Bases are written <c>id:level:title:relation</c>.</summary>
public class UpperBasesTests
{
    [Theory]
    [InlineData("a:National:法治政府建设纲要:RestsOn", "a")]
    [InlineData("a:National:优化营商环境条例:RestsOn", "")] // another matter
    [InlineData("a:National:法治政府建设纲要:RestsOn b:Province:省法治政府建设方案:RestsOn", "b")] // the lowest above
    [InlineData("b:Province:省法治政府建设方案:RestsOn a:National:法治政府建设纲要:RestsOn", "b")]
    [InlineData("a:National:法治政府建设纲要:RestsOn b:Province:省优化营商环境方案:RestsOn", "a")]
    [InlineData("a:Municipality:市法治政府建设方案:RestsOn", "a")] // as high as a province
    [InlineData("a:Prefecture:市法治政府建设方案:RestsOn b:Province:省法治政府建设方案:Implements", "a")]
    [InlineData("a:County:县法治政府建设方案:RestsOn", "")] // beside it
    [InlineData("a:Township:镇法治政府建设方案:RestsOn", "")] // below it
    [InlineData("a::法治政府建设方案:RestsOn", "")] // nobody knows whose
    [InlineData("a:National:法治政府建设纲要:RestsOn b:National:法治政府建设意见:Implements", "b")] // the strongest relation
    [InlineData("a:National:法治政府建设纲要:Implements b:National:法治政府建设意见:RestsOn", "a")]
    [InlineData("a:National:法治政府建设纲要:RestsOn b:National:法治政府建设意见:RestsOn", "a")] // of equal ones the first
    [InlineData("a:National:法治政府纲要:RestsOn b:National:政府建设意见:Implements", "b")] // whichever words they share
    [InlineData("", "")]
    public void Next_above(string bases, string expected) => (Of(bases, AdministrativeLevel.County)?.To ?? "").ShouldBe(expected);

    [Fact]
    public void A_document_of_unknown_level_has_none() => Of("a:National:法治政府建设纲要:RestsOn", null).ShouldBeNull();

    [Fact]
    public void Below_a_county_stand_towns() => Of("a:County:县法治政府建设方案:RestsOn b:National:法治政府建设纲要:RestsOn", AdministrativeLevel.Township)!.To.ShouldBe("a");

    private static CitationEdge? Of(string bases, AdministrativeLevel? level)
    {
        var nodes = new Dictionary<string, CitationNode>();
        var edges = new List<CitationEdge>();
        foreach (var written in bases.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = written.Split(':');
            nodes.Add(parts[0], new CitationNode { Id = parts[0], Title = parts[2], Level = parts[1].Length == 0 ? null : Enum.Parse<AdministrativeLevel>(parts[1]) });
            edges.Add(new CitationEdge("own", parts[0], Enum.Parse<CitationRelation>(parts[3]), 1, [], IsBasis: true));
        }

        return new UpperBases([.. edges], nodes).Of(new CitationNode { Id = "own", Title = "某县法治政府建设要点", Level = level });
    }
}
