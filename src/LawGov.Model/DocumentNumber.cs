namespace LawGov.Model;

/// <summary>
/// The number under which an authority issued a document (发文字号): agency code, year, serial.
/// </summary>
/// <param name="AgencyCode">The agency's abbreviation (发文机关代字), such as 浦府; never empty.</param>
/// <param name="Year">Year of issue, four digits.</param>
/// <param name="Serial">Running number within the year, from 1.</param>
/// <remarks>Form after 《党政机关公文处理工作条例》 (中办发〔2012〕14号) article 9 and GB/T 9704-2012, 7.2.5.</remarks>
public sealed record DocumentNumber(string AgencyCode, int Year, int Serial)
{
    /// <summary>The official form with hexagonal brackets: <c>浦府〔2022〕131号</c>.</summary>
    public override string ToString() => $"{AgencyCode}〔{Year}〕{Serial}号";
}
