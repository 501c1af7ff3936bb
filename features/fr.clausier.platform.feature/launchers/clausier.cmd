@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Demarre Clausier. Avec un verbe (generer, verifier, spaser, formater, --aide, --version), sans fenetre.
setlocal enabledelayedexpansion
chcp 65001 >nul
set "DIR=%~dp0"
set "JAVA="
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined JAVA call :try "%DIR%jre\bin\java.exe"
if not defined JAVA for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\*") do if not defined JAVA call :try "%%~D\bin\java.exe"
if not defined JAVA for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~$PATH:J"
if not defined JAVA (
  echo Clausier a besoin de Java 21 ou plus récent : installez un JDK 21, ou indiquez-le par JAVA_HOME, puis recommencez. 1>&2
  exit /b 3
)
for %%L in ("%DIR%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~L"
if "%~1"=="" (
  "%JAVA%" -Xmx1g --enable-native-access=ALL-UNNAMED -jar "%LAUNCHER%"
) else (
  "%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -jar "%LAUNCHER%" -nosplash -application fr.clausier.cli.application -data @none %*
)
exit /b %ERRORLEVEL%

:try
if not exist "%~1" goto :eof
set "VERSION=0"
for /f "tokens=3" %%V in ('""%~1" -XshowSettings:properties -version 2>&1 | findstr /c:"java.specification.version ="') do set "VERSION=%%V"
for /f "delims=." %%M in ("%VERSION%") do set "VERSION=%%M"
if %VERSION% GEQ 21 set "JAVA=%~1"
goto :eof
