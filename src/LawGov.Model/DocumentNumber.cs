namespace LawGov.Model;

/// <summary>
/// The number under which an authority issued a document (发文字号): agency code, year, serial; or the series (令, 公告) and the number in it.
/// </summary>
/// <param name="AgencyCode">The agency's abbreviation (发文机关代字), such as 浦府, or the name of the series, such as 国务院令; never empty.</param>
/// <param name="Year">Year of issue, four digits; null for orders, which are counted through the years.</param>
/// <param name="Serial">Running number, from 1: within the year where there is one.</param>
/// <param name="Form">How it is written.</param>
/// <remarks>Form after 《党政机关公文处理工作条例》 (中办发〔2012〕14号) article 9 and GB/T 9704-2012, 7.2.5 and 10.2 (orders).</remarks>
public sealed record DocumentNumber(string AgencyCode, int? Year, int Serial, DocumentNumberForm Form = DocumentNumberForm.Bracketed)
{
    /// <summary>The official form: <c>浦府〔2022〕131号</c>, <c>国务院令第713号</c>, <c>公告2026年第25号</c>.</summary>
    public override string ToString() => (Form, Year) switch
    {
        (DocumentNumberForm.Series, { } year) => $"{AgencyCode}{year}年第{Serial}号",
        (DocumentNumberForm.Series, null) => $"{AgencyCode}第{Serial}号",
        _ => $"{AgencyCode}〔{Year}〕{Serial}号",
    };
}
