namespace LawGov.Model.Places;

/// <summary>Division codes (行政区划代码, GB/T 2260): provinces, prefectures, and the districts and counties of the four municipalities.</summary>
/// <remarks>Other counties and districts are not known, and nothing is made up for them. Thread-safe.</remarks>
/// <example>
/// <code>
/// using LawGov.Model.Places;
///
/// string? code = DivisionCodes.Find(new Jurisdiction("上海市浦东新区", AdministrativeLevel.District));
/// Console.WriteLine(code ?? "not known");
/// </code>
/// </example>
public static class DivisionCodes
{
    /// <summary>Digits of a code.</summary>
    public const int Digits = Gazetteer.CodeLength;

    /// <summary>The code of a place, such as 310115 for 上海市浦东新区.</summary>
    /// <param name="place">The place.</param>
    /// <returns>Six digits; null when the code is not known, as for counties, towns and the whole state.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="place"/> is null.</exception>
    public static string? Find(Jurisdiction place)
    {
        ArgumentNullException.ThrowIfNull(place);
        if (!Gazetteer.Default.TryFind(place.Name, out var known)) return null;
        // A district's name alone may be that of others: 朝阳区 is in Beijing and in Changchun.
        return known.Parent is null || known.FullName == place.Name || known.Level == AdministrativeLevel.Prefecture ? known.Code : null;
    }
}
