namespace LawGov.Readers.Pages;

/// <summary>A table as it stands on a page, or on several when it goes on.</summary>
/// <param name="Page">Page on which it begins.</param>
/// <param name="Top">Where it begins on its page, in points from the top.</param>
/// <param name="Bottom">Where it ends on its page.</param>
/// <param name="Columns">The lines between its columns, from the left edge of the page.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record PageTable(int Page, double Top, double Bottom, IReadOnlyList<double> Columns, List<PageRow> Rows);
