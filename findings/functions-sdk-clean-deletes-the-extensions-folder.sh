#!/usr/bin/env bash
# Microsoft.Azure.Functions.Worker.Sdk 2.1.0: `dotnet clean` deletes the whole folder that ExtensionsCsProjDirectory names.
#
# Guess: clean removes what the build wrote there: obj, bin and the generated WorkerExtensions.csproj.
# Behaviour: it removes the folder itself. A lock file or a note that somebody keeps next to the generated project, so that the restore of
#   the extensions is locked too, is gone after a clean, and the next build silently restores unlocked.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
cat >worker.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <OutputType>Exe</OutputType>
    <AzureFunctionsVersion>v4</AzureFunctionsVersion>
    <ImplicitUsings>enable</ImplicitUsings>
    <ExtensionsCsProjDirectory>$(MSBuildProjectDirectory)/Extensions</ExtensionsCsProjDirectory>
    <DefaultItemExcludes>$(DefaultItemExcludes);Extensions/**</DefaultItemExcludes>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.Azure.Functions.Worker" Version="2.52.0" />
    <PackageReference Include="Microsoft.Azure.Functions.Worker.Extensions.Timer" Version="4.3.1" />
    <PackageReference Include="Microsoft.Azure.Functions.Worker.Sdk" Version="2.1.0" />
  </ItemGroup>
</Project>
XML
cat >Program.cs <<'CS'
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Hosting;

new HostBuilder().ConfigureFunctionsWorkerDefaults().Build().Run();

public sealed class Clock
{
    [Function("Tick")]
    public void Tick([TimerTrigger("0 0 * * * *")] object timer) => _ = timer;
}
CS
mkdir Extensions
echo 'Kept by hand.' >Extensions/note.txt

tell() { if [ -e "$2" ]; then echo "$1: there"; else echo "$1: gone"; fi; }

seen=$(
  dotnet build -v quiet -nologo >log 2>&1 || { cat log >&2; exit 1; }
  tell 'after build, the generated project' Extensions/WorkerExtensions.csproj
  tell 'after build, note.txt' Extensions/note.txt
  dotnet clean -v quiet -nologo >log 2>&1 || { cat log >&2; exit 1; }
  tell 'after clean, note.txt' Extensions/note.txt
  tell 'after clean, the folder' Extensions
)
expected='after build, the generated project: there
after build, note.txt: there
after clean, note.txt: gone
after clean, the folder: gone'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
