using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Places;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>Finds the place a document speaks for, with its level.</summary>
/// <remarks>
/// Precedence: the place in the name of the first issuer that has one (a central body: the whole state; a branch: the place behind its head office; a zone: the
/// zone; the Corps of Xinjiang: the Corps or its division), else the place that the title begins with, else that of the congress before which a report
/// was given, else that of 发布机构, else that of the government whose site the page names, else one that the words of the notice name as their own. A 市 that the addressees show to have
/// towns and no counties below it is a county-level city; the gazetteer decides afterwards where it knows the place.
/// </remarks>
internal static class JurisdictionReader
{
    private const string Corps = "新疆生产建设兵团";

    private static readonly string[] Fronts = ["中共", "中国共产党", "政协", "中国人民政治协商会议", "共青团", "国网", "国有", "中华人民共和国", "国家税务总局", "中国人民银行", "国家金融监督管理总局", "国家统计局", "中国共产主义青年团", "民革", "民盟"];

    private static readonly string[] Zones = ["开发区", "高新区", "经开区", "新区", "示范区", "保税区", "合作区", "试验区", "度假区", "产业园", "工业园区", "园区", "管理区", "风景名胜区", "旅游区", "集聚区", "商务区", "科学城", "科技城"];

    private static readonly string[] ZoneOrgans = ["管理委员会", "管委会", "党工委", "工委", "党政"];

    private static readonly string[] Branches = ["海关", "海事局", "支行", "分行", "监管局", "监管分局", "分局", "监察局", "供电公司", "铁路局"];

    private static readonly string[] Verbs =
    [
        "征求", "公开", "同意", "设立", "成立", "组建", "下达", "拨付", "授予", "命名", "表彰", "撤销", "批准", "核定", "划定", "调整", "变更", "修订", "修改", "废止", "公布", "印发", "报送", "启动", "解除", "暂停", "恢复", "延长",
        "进一步", "加强", "做好", "支持", "推进", "加快", "促进", "规范", "完善", "对", "在", "将", "就", "为",
    ];

    /// <summary>What is done in a city; 平安建设 and 长治久安 begin with what are names of places elsewhere.</summary>
    private static readonly WordList Works = ["建设", "打造", "推进", "加快", "促进", "深化", "优化", "贯彻", "落实", "创建", "全面", "进一步", "高质量", "高新", "经济", "国家", "都市圈", "城市"];

    private static readonly string[] Central = ["国务院", "中共中央", "中央", "国家", "全国", "最高人民", "中华全国", "中国", "中华人民共和国"];

    /// <summary>Reads the place.</summary>
    public static Jurisdiction? Read(CompactText text, List<HeadLine> lines, IndexTable table, List<string> issuers, ReadOnlySpan<char> title, string? session)
    {
        foreach (var issuer in issuers)
            if (OfIssuer(issuer) is { } place) return Levelled(place, text, lines);
        while (!title.IsEmpty && (char.IsAsciiDigit(title[0]) || title[0] is '年' or '度' or '《' or '〈')) title = title[1..];
        if (title.StartsWith("关于") || title.StartsWith("对")) title = BehindVerbs(title.TrimStart("关于"));
        if (title.StartsWith("中华人民共和国")) return Jurisdiction.China;
        if (PlaceNames.Read(title) is var length and > 0) return Levelled(Place(string.Concat(PlaceCompletion.Superior(text, title[..length]), title[..length])), text, lines);
        if (PlaceNames.ReadBareProvince(title) is { } bare) return Place(bare);
        if (BareCity(title) is { } bareCity) return bareCity;
        if (session is not null) return Levelled(Place(PlaceCompletion.Superior(text, session) + session), text, lines);
        foreach (var field in (ReadOnlySpan<IndexField>)[IndexField.Publisher, IndexField.Source])
            if (text.Slice(table[field].Start, table[field].End) is var named && PlaceNames.Read(named) is var its and > 0) return Levelled(Place(named[..its].ToString()), text, lines);
        if (SitePlaces.Find(text, lines) is { } site) return Levelled(site, text, lines);
        var mentioned = PlaceMentions.Find(text, lines);
        return mentioned.IsEmpty ? null : Levelled(Place(string.Concat(PlaceCompletion.Superior(text, mentioned), mentioned)), text, lines);
    }

    /// <summary>关于征求某市…意见的公告, 关于下达某县…资金的通知: what is done stands in front of the place.</summary>
    private static ReadOnlySpan<char> BehindVerbs(ReadOnlySpan<char> title)
    {
        for (var i = 0; i < Verbs.Length; i++)
        {
            if (!title.StartsWith(Verbs[i])) continue;
            title = title[Verbs[i].Length..];
            i = -1;
        }

        return title.TrimStart("《〈");
    }

    /// <summary>广州建设…规划: the bare name of a city that the gazetteer knows, in front of what is done.</summary>
    private static Jurisdiction? BareCity(ReadOnlySpan<char> title)
    {
        for (var length = 3; length >= 2; length--)
            if (title.Length > length + 2 && Works.IsAtStartOf(title[length..]) && Gazetteer.Default.TryFindShort(title[..length], out var city)) return new Jurisdiction(city.FullName, city.Level);
        return null;
    }

    /// <summary>The place that the name of a body begins with: a government, a bureau, a zone; null where it names none, as newspapers do.</summary>
    public static Jurisdiction? OfBody(ReadOnlySpan<char> body)
    {
        if (OfZone(body) is { } zone) return zone;
        if (PlaceNames.Read(body) is not (var length and > 0)) return null;
        var place = Place(body[..length].ToString());
        return IsCountyLevelCity(place) ? place with { Level = AdministrativeLevel.County } : place;
    }

    private static Jurisdiction? OfIssuer(string issuer)
    {
        if (issuer.StartsWith(Corps, StringComparison.Ordinal))
        {
            var division = issuer.IndexOf('师', StringComparison.Ordinal);
            return division is > 8 and < 14 ? new Jurisdiction(issuer[..(division + 1)], AdministrativeLevel.Prefecture) : new Jurisdiction(Corps, AdministrativeLevel.Province);
        }

        if (CentralBodies.Contains(issuer)) return Jurisdiction.China;
        var body = issuer.AsSpan();
        foreach (var front in Fronts)
            if (body.StartsWith(front) && body.Length > front.Length + 2) body = body[front.Length..];
        if (CentralBodies.Contains(body)) return Jurisdiction.China;
        // 财政部某监管局, 国家某局某分局: the place of a branch stands behind its head office.
        var office = CentralBodies.ReadPrefix(body);
        if (office > 0 && body.Length > office + 2) body = body[office..];
        if (OfZone(body) is { } zone) return zone;
        if (PlaceNames.Read(body) is var length and > 0) return Place(string.Concat(body[..length], SubdistrictOf(body[length..])));
        var isSchool = body.EndsWith("大学") || body.EndsWith("学院");
        if (!isSchool && PlaceNames.ReadBareProvince(body) is { } province) return Place(province);
        if (OfBranch(body) is { } seat) return seat;
        foreach (var word in Central)
            if (issuer.StartsWith(word, StringComparison.Ordinal) && !isSchool) return Jurisdiction.China;
        return office > 0 ? Jurisdiction.China : null;
    }

    /// <summary>某区人民政府某街道办事处: the 街道 behind the government whose office it is; empty when there is none.</summary>
    private static ReadOnlySpan<char> SubdistrictOf(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith("人民政府") || !rest.EndsWith("街道办事处")) return default;
        var name = rest["人民政府".Length..^"办事处".Length];
        return PlaceNames.Read(name) == name.Length ? name : default;
    }

    /// <summary>某海关, 某中心支行: branches take the bare name of their city.</summary>
    private static Jurisdiction? OfBranch(ReadOnlySpan<char> body)
    {
        foreach (var ending in Branches)
        {
            if (!body.EndsWith(ending)) continue;
            for (var length = 2; length <= Math.Min(4, body.Length - ending.Length); length++)
                if (Gazetteer.Default.TryFindShort(body[..length], out var city)) return new Jurisdiction(city.FullName, city.Level);
        }

        return null;
    }

    /// <summary>某市经济技术开发区管理委员会: the zone stands in front of its committee.</summary>
    private static Jurisdiction? OfZone(ReadOnlySpan<char> body)
    {
        foreach (var organ in ZoneOrgans)
        {
            var at = body.IndexOf(organ);
            if (at < 4) continue;
            foreach (var zone in Zones)
                if (body[..at].EndsWith(zone) && !body[..at].EndsWith("自治区")) return new Jurisdiction(body[..at].ToString(), AdministrativeLevel.District);
        }

        return null;
    }

    private static Jurisdiction Place(string name) => new(name, PlaceNames.LevelOf(name));

    private static Jurisdiction Levelled(Jurisdiction place, CompactText text, List<HeadLine> lines)
    {
        if (IsCountyLevelCity(place)) return place with { Level = AdministrativeLevel.County };
        if (!MayBeCountyLevelCity(place)) return place;
        foreach (var line in lines)
        {
            if (line.Kind != HeadLineKind.Addressees && !(line.Kind == HeadLineKind.Prose && text.Chars[line.Start] == '各')) continue;
            return HasTownsOnly(text.Slice(line.Start, line.End)) ? place with { Level = AdministrativeLevel.County } : place;
        }

        return place;
    }

    private static bool MayBeCountyLevelCity(Jurisdiction place) => place.Level == AdministrativeLevel.Prefecture && place.Name.EndsWith('市');

    private static bool IsCountyLevelCity(Jurisdiction place) => MayBeCountyLevelCity(place) && CountyLevelCities.IsEndOf(place.Name);

    /// <summary>各镇人民政府、街道办事处: what lies below is a town.</summary>
    private static bool HasTownsOnly(ReadOnlySpan<char> addressees)
    {
        var first = addressees[..Math.Min(addressees.Length, 24)];
        if (!first.StartsWith("各")) return false;
        return (first.IndexOf('镇') is > 0 and < 6 || first.IndexOf("街道") is > 0 and < 6 || first.IndexOf('乡') is > 0 and < 6) && first.IndexOf('县') < 0 && first.IndexOf("区、") < 0 && first.IndexOf("区人民") < 0 && first.IndexOf("各区") < 0 && first.IndexOf("旗") < 0;
    }
}
