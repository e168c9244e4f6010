#!/usr/bin/env bash
# MimeKit 4.18.2 gives back the Content-Language of a mail under another object than the one it was set on.
#
# Guess: a header that was added to a message is among the message's headers when the mail is read again, as X-Mailer is.
# Behaviour: each header that begins with Content- is read as one of the body, so message.Headers has no Content-Language, and
#   message.Body.Headers has it. Written, it stands at the top of the mail in both cases. A test that reads the composed message, and not
#   the mail that it became, finds it where it was put.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
cat >app.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="MimeKit" Version="4.18.2" />
  </ItemGroup>
</Project>
XML
cat >Program.cs <<'CS'
using MimeKit;

var message = new MimeMessage { Subject = "1:1", Body = new TextPart("plain") { Text = "Guten Tag" } };
message.Headers.Add(HeaderId.ContentLanguage, "de");
message.Headers.Add(HeaderId.XMailer, "finding");
Show("composed", message);

using var mail = new MemoryStream();
message.WriteTo(mail);
mail.Position = 0;
Show("read again", MimeMessage.Load(mail));

static void Show(string when, MimeMessage message) => Console.WriteLine(
    $"{when}: X-Mailer {message.Headers[HeaderId.XMailer]}, "
    + $"Content-Language of the message {message.Headers[HeaderId.ContentLanguage] ?? "none"}, "
    + $"of its body {message.Body!.Headers[HeaderId.ContentLanguage] ?? "none"}");
CS

dotnet build -c Release -v quiet -nologo >log 2>&1 || { cat log >&2; exit 1; }
seen=$(dotnet bin/Release/net10.0/app.dll)
expected='composed: X-Mailer finding, Content-Language of the message de, of its body none
read again: X-Mailer finding, Content-Language of the message none, of its body de'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
