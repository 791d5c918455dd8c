using LawGov.Analysis.PlanComparison;
using LawGov.Analysis.Tests.Coverage;
using LawGov.Tests.Shared;

namespace LawGov.Analysis.Tests.PlanComparison;

/// <summary>What is true of every pair of documents.</summary>
public class PlanComparisonProperties
{
    public static TheoryData<string, string> Couples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var a in Repository.SeedNames)
                foreach (var b in Repository.SeedNames)
                    if (string.CompareOrdinal(a, b) < 0) data.Add(NameOf(a), NameOf(b));
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Repository.Seeds), MemberType = typeof(Repository))]
    public void A_document_has_only_kept_items_beside_itself(string seed)
    {
        var document = SeedCoverage.Document(NameOf(seed));
        var report = PlanComparer.Default.Compare(document, document);
        report.Pairs.ShouldAllBe(p => p.Relation == PairRelation.Kept && p.Grade == PairGrade.Same && p.A == p.B && !p.Moved && !p.Changes.Any);
        report.Pairs.Count.ShouldBe(report.A.Items);
        (report.OnlyInA.Count + report.OnlyInB.Count).ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Couples))]
    public void Swapped_documents_give_the_mirrored_result(string a, string b)
    {
        var there = PlanComparer.Default.Compare(SeedCoverage.Document(a), SeedCoverage.Document(b));
        var back = PlanComparer.Default.Compare(SeedCoverage.Document(b), SeedCoverage.Document(a));
        back.Pairs.Select(p => (p.B, p.A, Mirrored(p.Relation), p.Grade, p.Changes.Leads.Added, p.Changes.Others.Removed)).OrderBy(x => x.B.Span).ThenBy(x => x.A.Span)
            .ShouldBe(there.Pairs.Select(p => (p.A, p.B, p.Relation, p.Grade, p.Changes.Leads.Removed, p.Changes.Others.Added)));
        back.OnlyInA.Select(i => i.Item).ShouldBe(there.OnlyInB.Select(i => i.Item));
        back.OnlyInB.Select(i => i.Item).ShouldBe(there.OnlyInA.Select(i => i.Item));
    }

    private static PairRelation Mirrored(PairRelation relation) => relation switch
    {
        PairRelation.Split => PairRelation.Merged,
        PairRelation.Merged => PairRelation.Split,
        _ => relation,
    };

    private static string NameOf(string seed) => Path.GetFileNameWithoutExtension(seed);
}
