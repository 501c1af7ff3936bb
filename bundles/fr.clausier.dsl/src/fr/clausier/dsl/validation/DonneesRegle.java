// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.clausier.law.Constat;
import fr.clausier.law.FicheRegle;
import fr.clausier.law.Statut;

/**
 * What an issue of the editor carries about the rule behind it, as the plain strings that issues can carry.
 *
 * @param titre      short title of the rule
 * @param source     legal source
 * @param pourquoi   why the rule exists
 * @param remede     what to do
 * @param confirmee  whether the source was read, « oui », or is yet to be confirmed by a jurist, « non »
 * @param depuis     first day of validity, ISO; empty when the rule has always applied
 * @param derogeable whether a written derogation may set the finding aside: « oui » or « non »
 * @param derogation reason of the accepted derogation; empty without
 * @param politique  reason of the buyer's policy that changed the severity; empty without
 * @param faits      facts of the finding by name, for quick fixes
 */
public record DonneesRegle(String titre, String source, String pourquoi, String remede, String confirmee, String depuis, String derogeable,
		String derogation, String politique, Map<String, String> faits) {

	private static final int FIXED = 9;

	/** What to carry about a finding. */
	public static DonneesRegle de(Constat constat) {
		FicheRegle sheet = constat.regle();
		Map<String, String> facts = new LinkedHashMap<>();
		constat.faits().forEach((name, value) -> facts.put(name, value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value)));
		return new DonneesRegle(sheet.titre(), sheet.source(), sheet.pourquoi(), sheet.remede(), sheet.statut() == Statut.A_VERIFIER ? "non" : "oui",
				sheet.de() == null ? "" : sheet.de().toString(), sheet.derogeable() ? "oui" : "non",
				constat.derogation() == null ? "" : String.valueOf(constat.derogation().getRaison()),
				constat.reglage() == null ? "" : String.valueOf(constat.reglage().getMotif()), facts);
	}

	/** @return the strings for the issue */
	public String[] ecrire() {
		List<String> data = new ArrayList<>(List.of(titre, source, pourquoi, remede, confirmee, depuis, derogeable, derogation, politique));
		faits.forEach((name, value) -> data.add(name + "=" + value));
		return data.toArray(String[]::new);
	}

	/** @return what an issue carries; empty when it does not come from a rule */
	public static Optional<DonneesRegle> lire(String[] data) {
		if (data == null || data.length < FIXED) {
			return Optional.empty();
		}
		Map<String, String> facts = new LinkedHashMap<>();
		for (int i = FIXED; i < data.length; i++) {
			int equals = data[i].indexOf('=');
			if (equals > 0) {
				facts.put(data[i].substring(0, equals), data[i].substring(equals + 1));
			}
		}
		return Optional.of(new DonneesRegle(data[0], data[1], data[2], data[3], data[4], data[5], data[6], data[7], data[8], facts));
	}
}
