using LawGov.Analysis.Citations;
using LawGov.Model;

namespace LawGov.Analysis.Tests.Citations;

/// <summary>Which of several documents with one title is meant at a date. Nodes are written by their years, <c>-</c> without date, <c>n</c> behind one whose number is known.</summary>
public class DatedNodesTests
{
    private static readonly DocumentNumber Number = new("某政发", 2020, 1);

    [Theory]
    [InlineData("2016 2020 2023", 2021, "2020")]
    [InlineData("2023 2020 2016", 2021, "2020")] // whatever their order
    [InlineData("2016 2020 2023", 2020, "2020")] // of the same day
    [InlineData("2016 2020 2023", 2015, "2023")] // none existed: the newest
    [InlineData("2016 2020 2023", null, "2023")]
    [InlineData("2016 - 2023", 2015, "-")] // one without date may have existed
    [InlineData("2016 - 2023", 2017, "2016")]
    [InlineData("- -", 2017, "-")]
    [InlineData("", 2017, "")]
    [InlineData("2020 2020", 2020, "2020")]
    public void The_newest_that_existed(string nodes, int? year, string expected) => Chosen(nodes, year, withoutNumber: false).ShouldBe(expected);

    [Theory]
    [InlineData("2016 2020n 2023", 2021, "2016")]
    [InlineData("2016n 2020n 2023", 2021, "2023")]
    [InlineData("2016n 2020n 2023n", 2021, "")]
    [InlineData("2016n 2020n -", 2021, "-")]
    [InlineData("2016n -n -", 2021, "-")]
    [InlineData("2016n -n", 2021, "")]
    [InlineData("2016 2017n 2018n 2019n 2020n", 2021, "2016")]
    [InlineData("2016 2020", 2021, "2020")]
    public void One_with_a_number_is_not_asked_for_another(string nodes, int? year, string expected) => Chosen(nodes, year, withoutNumber: true).ShouldBe(expected);

    [Fact]
    public void Of_one_day_the_first_is_taken()
    {
        var (first, second) = (Node(3, 2020), Node(7, 2020));
        foreach (var order in new[] { new[] { first, second }, [second, first] })
        {
            var dated = new DatedNodes();
            foreach (var node in order) dated.Add(node);
            dated.Choose(new(2021, 1, 1), withoutNumber: false).ShouldBe(first);
        }
    }

    [Fact]
    public void Numbers_that_become_known_and_nodes_that_come_later_count_at_once()
    {
        var dated = new DatedNodes();
        var nodes = Enumerable.Range(2010, 6).Select((year, i) => Node(i, year)).ToList();
        foreach (var node in nodes) dated.Add(node);
        for (var i = nodes.Count - 1; i >= 0; i--)
        {
            dated.Choose(null, withoutNumber: true).ShouldBe(nodes[i]);
            nodes[i].Number = Number;
            dated.Choose(null, withoutNumber: false).ShouldBe(nodes[^1]);
        }

        dated.Choose(null, withoutNumber: true).ShouldBeNull();
        var late = Node(6, 2012);
        dated.Add(late);
        dated.Choose(null, withoutNumber: true).ShouldBe(late);
    }

    [Theory]
    [InlineData(2020, 2016, 2021, true)] // the newer
    [InlineData(2016, 2020, 2021, false)]
    [InlineData(2016, 2023, 2021, true)] // the one that existed
    [InlineData(2023, 2016, 2021, false)]
    [InlineData(2021, 2016, 2021, true)] // of the same day
    [InlineData(2023, 2025, 2021, false)] // of two that did not, the newer
    [InlineData(null, 2023, 2021, true)] // one without date may have existed
    [InlineData(2020, null, 2021, true)] // a date says more than none
    [InlineData(2016, 2020, null, false)]
    [InlineData(2020, 2020, 2021, true)] // the first of the set
    public void Better(int? one, int? other, int? year, bool expected) => DatedNodes.IsBetter(Node(1, one), Node(2, other), Day(year)).ShouldBe(expected);

    private static string Chosen(string nodes, int? year, bool withoutNumber)
    {
        var dated = new DatedNodes();
        var written = nodes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < written.Length; i++)
        {
            var node = Node(i, written[i][0] == '-' ? null : int.Parse(written[i][..4]));
            if (written[i].EndsWith('n')) node.Number = Number;
            dated.Add(node);
        }

        return dated.Choose(Day(year), withoutNumber) is { } chosen ? written[chosen.Index] : "";
    }

    private static NodeDraft Node(int index, int? year) => new(index) { Date = Day(year) };

    private static DateOnly? Day(int? year) => year is { } y ? new DateOnly(y, 6, 1) : null;
}
