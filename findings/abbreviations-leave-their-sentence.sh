#!/usr/bin/env bash
# flexmark-java 0.64.8 makes "Ask your GP or go to A&E" into "Ask your or go to", where the two are marked as
# abbreviations.
#
# Its converter from HTML to Markdown writes what an <abbr> means at the foot of the page, *[GP]: General practitioner, as
# other dialects do, and takes the word itself out of the sentence. Without a title the word is gone too, and stands
# nowhere. A paragraph that begins with a number sign or a hyphen is not escaped either, and becomes a heading or a list.
# Hospitals' pages mark just the words that patients may not know, and each of those is lost, so that a sentence names
# nobody to ask. Take <abbr> out of the page before.
#
# Seen on 2026-11-29. Needs Maven and Java. Expected: HTML, 4.5.9 (abbr is a part of its sentence). No issue of
# https://github.com/vsch/flexmark-java was found on it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"; mkdir -p src/main/java
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId><artifactId>finding</artifactId><version>1</version>
  <properties>
    <maven.compiler.source>17</maven.compiler.source><maven.compiler.target>17</maven.compiler.target>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency>
      <groupId>com.vladsch.flexmark</groupId><artifactId>flexmark-html2md-converter</artifactId><version>0.64.8</version>
    </dependency>
  </dependencies>
</project>
XML
cat > src/main/java/Try.java <<'JAVA'
import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;

public class Try {
  public static void main(String[] none) {
    String[] pages = {
      "<p>Ask your <abbr>GP</abbr>.</p>",
      "<p>Ask your <abbr title=\"General practitioner\">GP</abbr>.</p>",
      "<p>Ask your <abbr title=\"General practitioner\">GP</abbr> or go to <abbr title=\"Emergency\">A&amp;E</abbr> now.</p>",
      "<p># 1 in the queue</p>",
      "<p>- 5 degrees</p>",
    };
    for (String page : pages) {
      System.out.println(page + " => " + FlexmarkHtmlConverter.builder().build().convert(page).strip().replaceAll("\\n+", " | "));
    }
  }
}
JAVA
cat > expected <<'OUT'
<p>Ask your <abbr>GP</abbr>.</p> => Ask your .
<p>Ask your <abbr title="General practitioner">GP</abbr>.</p> => Ask your . | *[GP]: General practitioner
<p>Ask your <abbr title="General practitioner">GP</abbr> or go to <abbr title="Emergency">A&amp;E</abbr> now.</p> => Ask your or go to now. | *[A\&E]: Emergency | *[GP]: General practitioner
<p># 1 in the queue</p> => # 1 in the queue
<p>- 5 degrees</p> => - 5 degrees
OUT
mvn --quiet --batch-mode -Dstyle.color=never compile org.codehaus.mojo:exec-maven-plugin:3.5.0:java -Dexec.mainClass=Try 2>mvn.log | sed -n 's/^[^<]*<p>/<p>/p' | tee seen
diff expected seen
