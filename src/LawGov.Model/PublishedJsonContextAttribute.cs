using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace LawGov.Model;

/// <summary>Names the JSON metadata that an assembly publishes for its types, so that lists of them can be written where an application's own metadata does not know the elements.</summary>
/// <param name="context">A source-generated context with its static property <c>Default</c>.</param>
[AttributeUsage(AttributeTargets.Assembly)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PublishedJsonContextAttribute([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type context) : Attribute
{
    /// <summary>The context.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
    public Type Context { get; } = context;
}
