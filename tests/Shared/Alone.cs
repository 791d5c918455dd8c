using Xunit;

namespace LawGov.Tests.Shared;

/// <summary>Tests that measure work and run one after another, when no other test runs.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    /// <summary>Name of the collection.</summary>
    public const string Name = "alone";
}
