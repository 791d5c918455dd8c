using LawGov.Model.Parsing;
using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Drawn tables in a text.</summary>
public class BoxTableFinderTests
{
    private const string Table = "┌─┬─┐\n│任务│责任单位│\n├─┼─┤\n│修桥│县交通局│\n└─┴─┘\n";

    [Theory]
    [InlineData("", 0)]
    [InlineData("各单位：\n" + Table + "请落实。\n" + Table, 2)]
    [InlineData(Table + "\n续表\n\n" + Table, 1)]
    public void Tables(string source, int expected) => BoxTableFinder.Find(source).Count.ShouldBe(expected);

    // The cell that spans rows has a line beside the second of them; nothing is lost and nothing stands twice.
    [Fact]
    public void A_cell_that_spans_rows_is_that_of_each()
    {
        var source = "关于落实重点工作的通知\n\n│序号│任务│责任单位│\n├─┼─┼─┤\n│1│修缮石桥│县水利局、县交│\n├─┼─┤│\n│2│铺设步道│通局、县林业局│\n└─┴─┴─┘\n";
        var result = PolicyDocumentParser.Default.Parse(source);
        result.Document.Tasks.Select(t => t.Text + " " + string.Join('、', t.Assignments.Select(a => a.Unit))).ShouldBe(["修缮石桥 县水利局、县交通局、县林业局", "铺设步道 县水利局、县交通局、县林业局"]);
        var at = 0;
        foreach (var segment in result.Segments)
        {
            segment.Span.Start.ShouldBe(at);
            at = segment.Span.End;
        }

        at.ShouldBe(source.Length);
    }
}
