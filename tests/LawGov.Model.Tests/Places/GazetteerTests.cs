using LawGov.Model.Places;

namespace LawGov.Model.Tests.Places;

public class GazetteerTests
{
    [Theory]
    [InlineData('鄂', "湖北省")]
    [InlineData('川', "四川省")]
    [InlineData('黔', "贵州省")]
    [InlineData('贵', "贵州省")]
    [InlineData('云', "云南省")]
    [InlineData('秦', "陕西省")]
    [InlineData('陇', "甘肃省")]
    [InlineData('桂', "广西壮族自治区")]
    [InlineData('内', "内蒙古自治区")]
    [InlineData('藏', "西藏自治区")]
    [InlineData('沪', "上海市")]
    [InlineData('国', null)]
    public void A_province_is_found_by_the_character_its_numbers_begin_with(char character, string? province) =>
        (Gazetteer.Default.TryFindByCharacter(character, out var place) ? place.Name : null).ShouldBe(province);

    [Theory]
    [InlineData("通辽市", "内蒙古自治区通辽市")]
    [InlineData("内蒙古自治区通辽市", "内蒙古自治区通辽市")]
    [InlineData("浦东新区", "上海市浦东新区")]
    [InlineData("通辽", null)]
    [InlineData("", null)]
    public void A_place_is_found_by_its_name_alone_or_below_the_places_above_it(string name, string? fullName) =>
        (Gazetteer.Default.TryFind(name, out var place) ? place.FullName : null).ShouldBe(fullName);

    [Theory]
    [InlineData("通辽", "内蒙古自治区通辽市")]
    [InlineData("吉林", "吉林省")] // not the city below it
    [InlineData("浦东", null)] // districts are not known by short names
    [InlineData("通辽市", null)]
    public void A_province_or_prefecture_is_found_by_its_short_name(string name, string? fullName) =>
        (Gazetteer.Default.TryFindShort(name, out var place) ? place.FullName : null).ShouldBe(fullName);

    [Fact]
    public void Entries_become_places_with_those_below_them()
    {
        var gazetteer = Gazetteer.Empty.Extend(
        [
            new() { Name = "甲省", Short = "甲", Level = AdministrativeLevel.Province, Code = "98", Codes = ["01", "2"], Children = ["乙乙市", "丙族自治州=丙"], Abbreviation = "子丑" },
            new() { Name = "丁市", Level = AdministrativeLevel.Municipality, Code = "99", Children = ["戊戊区", "己县"] },
            new() { Name = "庚省", Level = AdministrativeLevel.Province, Codes = ["03"], Children = ["辛辛市"] },
        ]);
        string.Join('|', gazetteer.All.Select(p => $"{p.FullName} {p.ShortName ?? "-"} {p.Level} {p.Code ?? "-"} {p.Characters}".TrimEnd())).ShouldBe(
            "甲省 甲 Province 980000 子丑|甲省乙乙市 乙乙 Prefecture 980100|甲省丙族自治州 丙 Prefecture 982000"
            + "|丁市 - Municipality 990000|丁市戊戊区 戊戊 District -|丁市己县 - County -"
            + "|庚省 - Province -|庚省辛辛市 辛辛 Prefecture -");
        gazetteer.TryFindByCharacter('丑', out var province).ShouldBeTrue();
        province.Name.ShouldBe("甲省");
    }

    [Fact]
    public void A_higher_place_keeps_a_short_name_that_it_shares()
    {
        PlaceEntry city = new() { Name = "子省", Level = AdministrativeLevel.Province, Children = ["甲市=甲", "乙市=甲"] }, province = new() { Name = "甲省", Short = "甲", Level = AdministrativeLevel.Province };
        ShortNameOf([city, province]).ShouldBe("甲省");
        ShortNameOf([province, city]).ShouldBe("甲省");
        ShortNameOf([city]).ShouldBe("甲市");

        static string ShortNameOf(IReadOnlyList<PlaceEntry> entries)
        {
            Gazetteer.Empty.Extend(entries).TryFindShort("甲", out var place).ShouldBeTrue();
            return place.Name;
        }
    }

    [Fact]
    public void More_places_replace_those_of_the_same_full_name_and_leave_the_first_gazetteer_as_it_was()
    {
        var first = Gazetteer.Empty.Extend([new() { Name = "甲省", Short = "甲", Level = AdministrativeLevel.Province }]);
        var second = first.Extend([new() { Name = "甲省", Short = "乙", Level = AdministrativeLevel.Province }]);
        second.All.ShouldHaveSingleItem().ShortName.ShouldBe("乙");
        first.All.ShouldHaveSingleItem().ShortName.ShouldBe("甲");
        first.Extend([]).ShouldBeSameAs(first);
        Gazetteer.Empty.All.ShouldBeEmpty();
    }

    [Fact]
    public void A_place_without_a_name_is_refused() =>
        Should.Throw<InvalidDataException>(() => Gazetteer.Empty.Extend([new() { Short = "甲" }])).Message.ShouldContain("no name");
}
