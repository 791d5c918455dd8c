using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

/// <summary>First characters of names.</summary>
public class NameStartsTests
{
    [Fact]
    public void Levels_begin_names()
    {
        foreach (var c in "省市州盟县区旗镇乡各国") (NameStarts.Contains(c), NameStarts.ContainsWide(c)).ShouldBe((true, true), $"{c}");
    }

    [Fact]
    public void Groups_and_national_bodies_begin_with_others()
    {
        foreach (var c in "中全团有相其驻") (NameStarts.Contains(c), NameStarts.ContainsWide(c)).ShouldBe((false, true), $"{c}");
        foreach (var c in "桥建管理会") (NameStarts.Contains(c), NameStarts.ContainsWide(c)).ShouldBe((false, false), $"{c}");
    }
}
