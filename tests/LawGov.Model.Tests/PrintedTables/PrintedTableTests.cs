using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Rows and pieces in the order of the source.</summary>
public class PrintedTableTests
{
    /// <summary>Rows apart by /, cells by |, pieces by a comma, each as its start and end.</summary>
    [Theory]
    [InlineData("0-2|3-5/6-8|9-11", true)]
    [InlineData("0-2|3-6/6-8|9-11", true)] // right behind
    [InlineData("0-2|3-7/6-8|9-11", false)] // a row reaches into the next
    [InlineData("0-2,4-6|2-4/7-8|9-11", true)] // cells may take turns
    [InlineData("4-6,0-2|2-4/7-8|9-11", false)]
    [InlineData("0-2,1-3|4-5", false)]
    [InlineData("6-8|9-11/0-2|3-5", false)]
    public void In_order(string rows, bool expected) => Table(rows).IsInOrder().ShouldBe(expected);

    [Fact]
    public void Bounds()
    {
        var table = Table("2-4|0-2/6-8|9-11");
        (table.Start, table.End, table.Rows[0].End, table.Rows[1].Start).ShouldBe((0, 11, 4, 6));
    }

    private static PrintedTable Table(string rows) =>
        new([.. rows.Split('/').Select(row => PrintedRow.Of([.. row.Split('|').Select(cell => cell.Split(',').Select(piece => new SourceRange(int.Parse(piece.Split('-')[0], null), int.Parse(piece.Split('-')[1], null))).ToList())]))]);
}
