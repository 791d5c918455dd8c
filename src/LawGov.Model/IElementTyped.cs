using System.Text.Json.Serialization;

namespace LawGov.Model;

/// <summary>What a list of any element type can be asked for without naming the type, so that no code has to be made at run time.</summary>
internal interface IElementTyped
{
    /// <summary>The converter for lists of this element type; uses nothing of the instance.</summary>
    JsonConverter JsonConverter();
}
