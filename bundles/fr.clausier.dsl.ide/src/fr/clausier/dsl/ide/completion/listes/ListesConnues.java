// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion.listes;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

import com.google.inject.Singleton;

import fr.clausier.dsl.ide.completion.valeurs.Valeur;

/**
 * Finds out, from the words before the caret, which list a value is taken from. The words typed need not be words of the language: « cpv
 * peinture batim » is no sentence, but what it looks for is plain.
 */
@Singleton
public class ListesConnues {

	private static final String MOT = "(?iu)(?:^|[\\s{}])";
	/** What was typed stands in the group « tape », what it depends on in « genre ». */
	private static final List<Entree> ENTREES = List.of(
			entree("cpv\\s+(?:[0-9]{8}(?:-[0-9])?\\s*,\\s*)*(?<tape>[^,\"{}]*)(?<genre>)$", (d, u) -> Nomenclatures.cpv(d)),
			entree("lieu d.ex[ée]cution\\s+(?<genre>nuts|d[ée]partement|r[ée]gion)\\s+(?<tape>[^,\"{}]*)$", (d, u) -> Nomenclatures.lieux(d)),
			entree("(?<!ex[ée]cution )d[ée]partement\\s+(?<tape>[^,\"{}]*)(?<genre>)$", (d, u) -> Nomenclatures.departements(d)),
			entree("m[ée]tier\\s+\"?(?<tape>[^\"]*)(?<genre>)$", (d, u) -> Catalogues.metiers(d)), entree("label\\s+\"?(?<tape>[^\"]*)(?<genre>)$", (d, u) -> Catalogues.labels(d)),
			entree("agec\\s+\"?(?<tape>[^\"]*)(?<genre>)$", (d, u) -> Catalogues.agec(d)), entree("relev[ée]\\s+\"?(?<tape>[^\"]*)(?<genre>)$", FichiersDuDossier::tables),
			entree("(?:d[ée]rogation|r[èe]gle)\\s+(?<tape>[^\"]*)(?<genre>)$", (d, u) -> References.regles(d)),
			entree("r[ée]serv[ée]\\s+aux\\s[^(\"]*\\(\\s*(?:[LR][0-9-]+\\s*,\\s*)*(?<tape>[^,)\"]*)(?<genre>)$", (d, u) -> References.reservation(d)),
			entree("(?<genre>" + Engagements.motif() + ")\\s[^{}]*preuve\\s+\"?(?<tape>[^\"]*)$", (d, u) -> Engagements.preuves(d)),
			entree("(?<genre>" + Engagements.motif() + ")\\s+(?:\"[^\"]*\"\\s+)?[0-9][0-9,.\\s\\u00A0\\u202F]*[\\s\\u00A0](?<tape>[^0-9\"{}]*)$", (d, u) -> Engagements.unites(d)),
			entree("motif\\s+sans\\s+publicit[ée]\\s+(?<tape>[^\"{}]*)(?<genre>)$", (d, u) -> References.sansPublicite(d)));

	private record Entree(Pattern avant, BiFunction<Demande, URI, List<Valeur>> liste) {
	}

	private static Entree entree(String before, BiFunction<Demande, URI, List<Valeur>> list) {
		return new Entree(Pattern.compile(MOT + before), list);
	}

	/**
	 * The answers for a caret.
	 *
	 * @param text   the file
	 * @param caret  offset of the caret
	 * @param around what it stands in; null when nothing is known
	 * @param file   the address of the file; null without
	 * @return empty when no list is meant there
	 */
	public Optional<Liste> a(String text, int caret, EObject around, URI file) {
		String line = text.substring(text.lastIndexOf('\n', caret - 1) + 1, caret);
		for (Entree entry : ENTREES) {
			Matcher before = entry.avant.matcher(line);
			if (before.find() && !entreGuillemets(line, before.start())) {
				boolean quoted = before.start("tape") > 0 && line.charAt(before.start("tape") - 1) == '"';
				boolean closed = quoted && caret < text.length() && text.charAt(caret) == '"';
				Demande asked = new Demande(before.group("tape").strip(), before.group("genre"), around, FichiersDuDossier.metiers(file), closed);
				List<Valeur> found = entry.liste.apply(asked, file);
				return found.isEmpty() ? Optional.empty() : Optional.of(new Liste((quoted ? "\"" : "") + before.group("tape"), found));
			}
		}
		return Optional.empty();
	}

	/** Inside of a text, the same words mean nothing. */
	private static boolean entreGuillemets(String line, int offset) {
		return line.substring(0, offset).chars().filter(c -> c == '"').count() % 2 == 1 || line.stripLeading().startsWith("//");
	}
}
