using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class SparesTests
{
    [Fact]
    public void What_is_given_back_is_taken_once()
    {
        var spares = new Spares<object>();
        spares.Take().ShouldBeNull();
        var spare = new object();

        spares.GiveBack(spare);

        spares.Take().ShouldBeSameAs(spare);
        spares.Take().ShouldBeNull();
    }

    [Fact]
    public void No_more_are_kept_than_there_is_room_for()
    {
        var spares = new Spares<object>();
        for (var i = 0; i <= Spares<object>.Most; i++) spares.GiveBack(new object());

        for (var i = 0; i < Spares<object>.Most; i++) spares.Take().ShouldNotBeNull();
        spares.Take().ShouldBeNull();
    }
}
