namespace LawGov.Analysis.FollowUp;

/// <summary>Makes measure words comparable.</summary>
internal static class Quantities
{
    /// <summary>What a measure word measures.</summary>
    public static QuantityKind KindOf(string unit) => Bare(unit) switch
    {
        "%" or "％" or "‰" => QuantityKind.Share,
        "个百分点" or "百分点" => QuantityKind.Points,
        "元" or "万元" or "亿元" or "美元" => QuantityKind.Money,
        "公里" or "千米" or "米" => QuantityKind.Length,
        "亩" or "公顷" or "平方米" or "平方公里" => QuantityKind.Area,
        "人" or "名" or "位" or "人次" => QuantityKind.People,
        "学时" or "课时" => QuantityKind.StudyHours,
        "天" or "日" or "周" or "个月" or "小时" or "分钟" or "工作日" or "个工作日" => QuantityKind.Time,
        _ => QuantityKind.Count,
    };

    /// <summary>A value in another measure word of its kind; null when the two cannot be converted.</summary>
    public static decimal? Convert(decimal value, string from, string to)
    {
        var (a, b) = (Bare(from), Bare(to));
        if (a == b || KindOf(a) is QuantityKind.Count or QuantityKind.People or QuantityKind.Share or QuantityKind.Money) return value;
        return FactorOf(a) is { } x && FactorOf(b) is { } y && x.Base == y.Base ? value * x.Factor / y.Factor : null;
    }

    private static (string Base, decimal Factor)? FactorOf(string unit) => unit switch
    {
        "米" => ("米", 1),
        "公里" or "千米" => ("米", 1000),
        "平方米" => ("平方米", 1),
        "平方公里" => ("平方米", 1_000_000),
        "公顷" => ("平方米", 10_000),
        "亩" => ("平方米", 10_000m / 15),
        "工作日" or "个工作日" => ("工作日", 1),
        "天" or "日" => ("天", 1),
        _ => null,
    };

    private static string Bare(string unit) => unit.TrimStart('余');
}
