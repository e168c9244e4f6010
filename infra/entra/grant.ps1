#Requires -Version 7.2
<#
.SYNOPSIS
  Lets the reader identity read the directory. It is the only right that is given in Entra: calendars and mail are given in
  Exchange, mailbox by mailbox (exchange.ps1), because a grant here would hold for every mailbox of the tenant.
.DESCRIPTION
  Needs the Azure CLI, signed in as a Privileged Role Administrator. Running it again changes nothing.
.PARAMETER ReaderPrincipalId
  What azd printed as READER_PRINCIPAL_ID.
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory)] [Guid] $ReaderPrincipalId,
    [string] $Graph = 'https://graph.microsoft.com/v1.0'
)

$ErrorActionPreference = 'Stop'

function Invoke-Az([string[]] $Arguments) {
    $answer = az @Arguments
    if ($LASTEXITCODE -ne 0) { throw "Refused: az $($Arguments -join ' '). It takes a Privileged Role Administrator." }
    if ($answer) { $answer | ConvertFrom-Json }
}

# 00000003-... is Microsoft Graph itself, in every tenant.
$graphApp = (Invoke-Az @('rest', '--url', "$Graph/servicePrincipals(appId='00000003-0000-0000-c000-000000000000')"))
$given = @((Invoke-Az @('rest', '--url', "$Graph/servicePrincipals/$ReaderPrincipalId/appRoleAssignments")).value)

foreach ($permission in 'User.Read.All', 'Group.Read.All', 'Place.Read.All') {
    $role = $graphApp.appRoles | Where-Object { $_.value -eq $permission -and $_.allowedMemberTypes -contains 'Application' }
    if ($given | Where-Object { $_.appRoleId -eq $role.id }) {
        Write-Host "$permission was given already."
        continue
    }
    $file = New-TemporaryFile
    @{ principalId = "$ReaderPrincipalId"; resourceId = $graphApp.id; appRoleId = $role.id } | ConvertTo-Json | Set-Content $file
    Invoke-Az @('rest', '--method', 'POST', '--url', "$Graph/servicePrincipals/$ReaderPrincipalId/appRoleAssignments",
        '--headers', 'Content-Type=application/json', '--body', "@$file") | Out-Null
    Remove-Item $file
    Write-Host "$permission is given."
}
