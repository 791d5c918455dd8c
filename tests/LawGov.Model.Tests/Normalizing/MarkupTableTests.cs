using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Normalizing;

/// <summary>
/// Tables of a page: those of data become lines with tabs between the cells (⇥), those of layout do not. A table is written with / between its rows and | between its cells;
/// what a cell says of the columns and rows it spans stands before a colon.
/// </summary>
public class MarkupTableTests
{
    [Theory]
    [InlineData("甲|乙|丙/丁|戊|己", "¶¶甲⇥乙⇥丙¶丁⇥戊⇥己¶")]
    [InlineData("甲|乙|丙/丁|戊", "¶¶甲⇥乙⇥丙¶丁⇥戊¶")] // half of the rows may lack a cell
    [InlineData("甲|乙|丙/丁|戊/己|庚|辛", "¶¶甲⇥乙⇥丙¶丁⇥戊¶己⇥庚⇥辛¶")]
    [InlineData("甲|乙|丙//丁|戊|己|庚|辛", "¶¶甲⇥乙⇥丙¶¶丁⇥戊⇥己⇥庚⇥辛¶")]
    public void A_table_of_data_becomes_rows(string table, string expected) => Masked(Html(table)).ShouldBe(expected);

    [Theory]
    [InlineData("甲|乙|丙")] // one row
    [InlineData("甲|乙/丙|丁")]
    [InlineData("甲|乙|丙//丁|戊|己|庚")]
    [InlineData("甲|乙|丙/丁|戊/己|庚")]
    [InlineData("甲|乙|丙|丁")]
    public void A_table_of_layout_becomes_paragraphs(string table) => Masked(Html(table)).ShouldNotContain("⇥");

    [Theory]
    [InlineData("rowspan=2:甲|乙|丙/丁|戊", "¶¶甲⇥乙⇥丙¶〃⇥丁⇥戊¶")]
    [InlineData("甲|rowspan=2:乙|丙/丁|戊", "¶¶甲⇥乙⇥丙¶丁⇥〃⇥戊¶")]
    [InlineData("甲|乙|rowspan=2:丙/丁|戊", "¶¶甲⇥乙⇥丙¶丁⇥戊⇥〃¶")]
    [InlineData("rowspan=3:甲|乙|丙/丁|戊/己|庚/辛|壬|癸", "¶¶甲⇥乙⇥丙¶〃⇥丁⇥戊¶〃⇥己⇥庚¶辛⇥壬⇥癸¶")]
    [InlineData("rowspan=2:甲|rowspan=2:乙|丙|子/丁|戊", "¶¶甲⇥乙⇥丙⇥子¶〃⇥〃⇥丁⇥戊¶")]
    [InlineData("甲|乙|rowspan=2:丙|rowspan=2:子/丁|戊", "¶¶甲⇥乙⇥丙⇥子¶丁⇥戊⇥〃⇥〃¶")]
    [InlineData("甲|乙|丙/rowspan=9:丁|戊|己", "¶¶甲⇥乙⇥丙¶丁⇥戊⇥己¶")]
    public void A_cell_over_several_rows_says_in_those_below_that_it_goes_on(string table, string expected) => Masked(Html(table)).ShouldBe(expected);

    [Theory]
    [InlineData("colspan=2:甲|乙|丙/丁|戊|己|庚", "¶¶甲⇥⇥乙⇥丙¶丁⇥戊⇥己⇥庚¶")]
    [InlineData("甲|乙|colspan=3:丙/丁|戊|己", "¶¶甲⇥乙⇥丙⇥⇥¶丁⇥戊⇥己¶")]
    [InlineData("colspan=2:甲|rowspan=2:乙|丙/丁|戊|己", "¶¶甲⇥⇥乙⇥丙¶丁⇥戊⇥〃⇥己¶")]
    public void A_cell_over_several_columns_leaves_the_others_empty(string table, string expected) => Masked(Html(table)).ShouldBe(expected);

    [Theory]
    [InlineData("rowspan=\"2\"", true)]
    [InlineData("rowspan='2'", true)]
    [InlineData("rowspan = \"2\"", true)]
    [InlineData("ROWSPAN=2", true)]
    [InlineData("class=\"x\" rowspan=2", true)]
    [InlineData("rowspan=1", false)]
    [InlineData("rowspan=0", false)]
    [InlineData("rowspan=", false)]
    [InlineData("rowspan=two", false)]
    [InlineData("rows=2", false)]
    public void What_a_cell_says_of_the_rows_it_spans(string attribute, bool spans) => Masked(Html($"{attribute}:甲|乙|丙/丁|戊|己")).Contains('〃').ShouldBe(spans);

    [Fact]
    public void As_many_ditto_marks_are_written_as_there_is_room_for() =>
        Masked(Html("rowspan=2:甲|rowspan=2:乙|rowspan=2:丙|丁/戊|己|庚")).ShouldBe("¶¶甲⇥乙⇥丙⇥丁¶〃⇥〃⇥戊⇥己⇥庚¶");

    [Theory]
    [InlineData(24, "〃")]
    [InlineData(25, "")] // no more columns are looked at
    public void Columns_beyond_the_last_are_rows_all_the_same(int columns, string last)
    {
        var cells = string.Join('|', Enumerable.Repeat("甲", columns - 1));
        Masked(Html($"{cells}|rowspan=2:乙/{cells}")).ShouldBe($"¶¶{cells.Replace('|', '⇥')}⇥乙¶{cells.Replace('|', '⇥')}{(last.Length > 0 ? "⇥" : "")}{last}¶");
    }

    [Theory]
    [InlineData(1500, true)]
    [InlineData(1501, false)] // a page set in a table
    public void The_cells_of_data_are_short(int length, bool isData)
    {
        var half = new string('文', length / 2);
        Masked(Html("甲|乙|丙/丁|戊|己").Replace("戊", $"<b>{half}</b>{new string('文', length - half.Length)}", StringComparison.Ordinal)).Contains('⇥').ShouldBe(isData);
    }

    [Fact]
    public void Of_tables_in_tables_the_inner_ones_may_be_data()
    {
        var inner = Html("甲|乙|丙/丁|戊|己");
        var masked = Masked($"<table><tr><td>一</td><td>二</td><td>{inner}</td></tr><tr><td>三</td><td>四</td><td>五</td></tr></table>");
        masked.ShouldContain("¶¶甲⇥乙⇥丙¶丁⇥戊⇥己¶");
        masked.Count(c => c == '⇥').ShouldBe(4);
    }

    [Fact]
    public void Two_tables_are_two() =>
        Masked($"<p>前</p>{Html("甲|乙|丙/丁|戊|己")}<p>间</p>{Html("子|丑|寅/卯|辰|巳")}<p>后</p>").ShouldBe("¶前¶¶¶甲⇥乙⇥丙¶丁⇥戊⇥己¶¶间¶¶¶子⇥丑⇥寅¶卯⇥辰⇥巳¶¶后¶");

    [Theory]
    [InlineData("<table><tbody><tr><td>甲</td><td>乙</td><td>丙</td></tr><tr><td>丁</td><td>戊</td><td>己</td></tr></tbody></table>", true)]
    [InlineData("<table><tr><td>甲<td>乙<td>丙<tr><td>丁<td>戊<td>己</table>", true)] // nothing closes the cells
    [InlineData("<table><tr><td>甲</td><td>乙</td><td>丙</td></tr><tr><td>丁</td><td>戊</td><td>己</td></tr>", false)]
    [InlineData("<tr><td>甲</td><td>乙</td><td>丙</td></tr><tr><td>丁</td><td>戊</td><td>己</td></tr></table>", false)]
    [InlineData("<tbody><tr><td>甲</td><td>乙</td><td>丙</td></tr><tr><td>丁</td><td>戊</td><td>己</td></tr></tbody>", false)]
    public void A_table_has_its_start_and_its_end(string html, bool isData) => Masked(html).Contains('⇥').ShouldBe(isData);

    private static string Html(string table)
    {
        var rows = table.Split('/').Select(row => $"<tr>{string.Concat(row.Split('|').Where(c => c.Length > 0).Select(Cell))}</tr>");
        return $"<table>{string.Concat(rows)}</table>";
    }

    private static string Cell(string cell) => cell.Split(':') is [var spans, var text] ? $"<td {spans}>{text}</td>" : $"<td>{cell}</td>";

    private static string Masked(string html)
    {
        var masked = MarkupMask.Apply(html, out _);
        masked.Length.ShouldBe(html.Length, "every offset stays one of the source");
        return masked.Replace("\u200B", "", StringComparison.Ordinal).Replace('\t', '⇥').Replace('\n', '¶');
    }
}
