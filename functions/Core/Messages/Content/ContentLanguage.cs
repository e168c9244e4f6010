namespace OutlookOneOnOne.Core.Messages.Content;

/// <summary>The language that content is read in.</summary>
/// <param name="Tag">Such as <c>de</c>.</param>
/// <param name="IsFormal">People are addressed formally (Sie, vous, usted), in a language that has both.</param>
internal sealed record ContentLanguage(string Tag, bool IsFormal)
{
    /// <summary>The language of these messages.</summary>
    public static ContentLanguage Of(IMessages messages) => new(messages.Tag, messages.IsFormal);
}
