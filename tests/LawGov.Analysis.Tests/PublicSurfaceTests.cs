using LawGov.Tests.Shared;

namespace LawGov.Analysis.Tests;

/// <summary>Nothing becomes public by accident, and nothing public disappears or goes without words.</summary>
public class PublicSurfaceTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one() => PublicSurface.ShouldBeApproved(typeof(LawGov.Analysis.Score).Assembly);

    [Fact]
    public void Everything_public_is_documented() => PublicSurface.Undocumented(typeof(LawGov.Analysis.Score).Assembly).ShouldBeEmpty();
}
