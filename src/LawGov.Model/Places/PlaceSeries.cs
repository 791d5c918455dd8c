namespace LawGov.Model.Places;

/// <summary>
/// Reads series of level words that stand for all places of these levels: 县(市、区), 乡镇(街道), 旗县市区, 设区市,
/// with the word for their authority behind: 人民政府, 办事处, 党委政府, 管委会.
/// </summary>
internal static class PlaceSeries
{
    /// <summary>The words, longer ones before those they begin with, each with the group it makes when it is the lowest of the series.</summary>
    private static readonly (string Word, Rank Rank)[] Words =
    [
        ("设区的市", Rank.Prefecture), ("地级以上市", Rank.Prefecture), ("地级市", Rank.Prefecture), ("设区市", Rank.Prefecture), ("副省级城市", Rank.Prefecture),
        ("直辖市", Rank.Province), ("自治区", Rank.Province), ("自治州", Rank.Prefecture), ("自治县", Rank.County), ("自治旗", Rank.County),
        ("计划单列市", Rank.Prefecture), ("新疆生产建设兵团", Rank.Province), ("兵团", Rank.Province), ("县级市", Rank.County), ("市辖区", Rank.County),
        ("街道办事处", Rank.Township), ("街道办", Rank.Township), ("街道", Rank.Township), ("街办", Rank.Township), ("办事处", Rank.Township), ("苏木", Rank.Township),
        ("地区行署", Rank.Prefecture), ("行政公署", Rank.Prefecture), ("行署", Rank.Prefecture), ("地区", Rank.Prefecture), ("管理委员会", Rank.Zone), ("管委会", Rank.Zone),
        ("经济开发区", Rank.Zone), ("开发区", Rank.Zone), ("产业园区", Rank.Zone), ("工业园区", Rank.Zone), ("功能区", Rank.Zone), ("园区", Rank.Zone), ("高新区", Rank.Zone), ("经开区", Rank.Zone), ("管理区", Rank.Zone), ("新区", Rank.Zone),
        ("度假区", Rank.Zone), ("特区", Rank.County), ("社区", Rank.Village), ("居委会", Rank.Village), ("村委会", Rank.Village), ("村", Rank.Village), ("居", Rank.Village),
        ("省级", Rank.Province), ("市级", Rank.Prefecture), ("州级", Rank.Prefecture), ("县级", Rank.County), ("区级", Rank.County), ("镇级", Rank.Township),
        ("省", Rank.Province), ("市", Rank.Prefecture), ("州", Rank.Prefecture), ("盟", Rank.Prefecture), ("地", Rank.Prefecture), ("县", Rank.County), ("区", Rank.County),
        ("旗", Rank.County), ("乡", Rank.Township), ("镇", Rank.Township), ("街", Rank.Township), ("场", Rank.Township), ("办", Rank.Township),
        ("人民政府", Rank.None), ("政府", Rank.None), ("党委", Rank.None), ("党工委", Rank.None), ("委", Rank.None), ("、", Rank.None), ("(", Rank.None), (")", Rank.None), ("和", Rank.None),
        ("及", Rank.None), ("以及", Rank.None), ("/", Rank.None), ("各", Rank.None), ("·", Rank.None),
    ];

    /// <summary>How far down a series reaches; a zone or village beside ordinary places does not decide.</summary>
    public enum Rank
    {
        None,
        Zone,
        Village,
        Province,
        Prefecture,
        County,
        Township,
    }

    /// <summary>Reads all of <paramref name="text"/>; false when it contains anything else, or no level word.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out Rank lowest)
    {
        lowest = Rank.None;
        var words = 0;
        while (!text.IsEmpty)
        {
            var length = Next(text, out var rank);
            if (length == 0) return false;
            if (rank > lowest) lowest = rank;
            if (rank != Rank.None) words++;
            text = text[length..];
        }
        return words > 0;
    }

    private static int Next(ReadOnlySpan<char> text, out Rank rank)
    {
        foreach (var (word, its) in Words)
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                rank = its;
                return word.Length;
            }
        rank = Rank.None;
        return 0;
    }
}
