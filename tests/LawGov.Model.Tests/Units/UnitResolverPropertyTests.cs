using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LawGov.Model.Units;

namespace LawGov.Model.Tests.Units;

public sealed class UnitResolverPropertyTests
{
    private static readonly UnitContext Context = new(new("上海市浦东新区", AdministrativeLevel.District), new DateOnly(2022, 1, 1), "上海市浦东新区司法局");

    [Property(MaxTest = 500)]
    public void Any_text_is_read_without_failure_and_unknown_ones_stay(NonNull<string> text)
    {
        var unit = UnitResolver.Default.Resolve(text.Get, Context);
        unit.CanonicalName.ShouldNotBeNull();
        (unit.Confidence == Confidence.None).ShouldBe(!unit.IsResolved);
        UnitResolver.Default.Suggest(text.Get);
    }

    /// <summary>Words of the catalogue in any order, the likeliest to confuse the reader.</summary>
    [Property(MaxTest = 1000)]
    public Property Any_series_of_known_words_is_read_without_failure() => Prop.ForAll(
        Gen.Elements("各", "相关", "市", "区", "县", "(", ")", "、", "等", "和", "及", "司法局", "政府", "人民政府", "部门", "单位", "委", "办公室", "上海", "浦东新区", "税务局", "国家税务总局",
            "处", "科", "街道", "镇", "海关", "公司", "会同", "党", "法院", "新区", "中支", "成员单位").ArrayOf().ToArbitrary(),
        words =>
        {
            var unit = UnitResolver.Default.Resolve(string.Concat(words), Context);
            unit.Reason.ShouldNotBe(UnitReason.None);
            if (unit.IsGroup) unit.GroupId.ShouldNotBeNullOrEmpty();
            if (unit.BodyId is { } id) UnitCatalogue.Default.Find(id).ShouldNotBeNull();
            foreach (var plate in unit.PlateIds.Concat(unit.MemberIds)) UnitCatalogue.Default.Find(plate).ShouldNotBeNull();
        });

    [Fact]
    public void Every_name_of_the_catalogue_resolves_behind_its_level_word_to_its_body()
    {
        var context = new UnitContext(new("甲省乙市", AdministrativeLevel.Prefecture), new DateOnly(2023, 6, 1));
        var ambiguous = UnitCatalogue.Default.Ambiguities.Select(a => a.Alias).ToHashSet();
        foreach (var body in UnitCatalogue.Default.Bodies)
            foreach (var name in body.Titles.Where(t => t.Level is null).SelectMany(t => t.ShortForms.Prepend(t.Name)))
            {
                if (ambiguous.Contains(name)) continue;
                var unit = UnitResolver.Default.Resolve("市" + name, context);
                unit.BodyId.ShouldBe(body.Id, $"市{name}: {unit.Reason}");
            }
    }
}
