// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import fr.clausier.model.calcul.Etp;

/** Every row that the jurists' file has is in the product, and no value was changed on the way. */
@DisplayName("Les paramètres du droit")
class ParametresTest {

	/** The product writes a share in percent, the jurists' file as a fraction. */
	private static final String PART = "petits_lots_part";
	private static final LocalDate AUJOURD_HUI = LocalDate.of(2026, 11, 24);

	private Map<?, ?> source;

	@BeforeEach
	void lire() throws IOException {
		Path fichier = fichier();
		assumeTrue(fichier != null, "le fichier des juristes n'est pas sur cette machine");
		source = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(fichier));
	}

	@Test
	void chaque_seuil_est_la_avec_sa_valeur_et_ses_dates() {
		List<String> ecarts = new ArrayList<>();
		for (Map<?, ?> ligne : seuils()) {
			String cle = ligne.get("cle").toString();
			BigDecimal valeur = new BigDecimal(ligne.get("valeur").toString());
			LocalDate de = ligne.get("de") == null ? AUJOURD_HUI : LocalDate.parse(ligne.get("de").toString());
			LocalDate a = ligne.get("a") == null ? de : LocalDate.parse(ligne.get("a").toString());
			boolean part = cle.equals(PART);
			for (LocalDate jour : List.of(de, a)) {
				BigDecimal lue = Seuils.standard().valeur(part ? PART + "_pourcent" : cle, jour).orElse(BigDecimal.ZERO);
				if (lue.compareTo(part ? valeur.movePointRight(2) : valeur) != 0) {
					ecarts.add(cle + " le " + jour + " : " + lue + " au lieu de " + valeur);
				}
			}
		}
		assertEquals(List.of(), ecarts);
	}

	@Test
	void chaque_regime_est_la_avec_son_premier_jour() {
		Map<String, LocalDate> attendus = new LinkedHashMap<>();
		lignes("regimes").forEach(r -> attendus.put(r.get("cle").toString(), LocalDate.parse(r.get("de").toString())));
		attendus.forEach((cle, de) -> assertEquals(de, Regimes.standard().regime(cle).orElseThrow(() -> new AssertionError(cle)).de(), cle));
	}

	@Test
	void une_ligne_inactive_reste_inactive() {
		for (Map<?, ?> ligne : lignes("seuils_confirmes")) {
			if (Boolean.FALSE.equals(ligne.get("actif"))) {
				String cle = ligne.get("cle").toString();
				BigDecimal valeur = new BigDecimal(ligne.get("valeur").toString());
				assertFalse(Seuils.standard().tous().stream().anyMatch(s -> s.cle().equals(cle) && s.valeur().compareTo(valeur) == 0), cle);
			}
		}
	}

	@Test
	void un_poste_a_partout_la_meme_duree() {
		assertEquals(BigDecimal.valueOf(Etp.HEURES_PAR_AN), Seuils.standard().valeur("etp_heures_an", AUJOURD_HUI).orElseThrow());
		assertEquals(Etp.HEURES_PAR_AN, Long.parseLong(source.get("etp_heures_an").toString()));
	}

	/** Rows read in the code stand over the others of the same key from their first day on. */
	private List<Map<?, ?>> seuils() {
		List<Map<?, ?>> lignes = new ArrayList<>(lignes("seuils"));
		lignes("seuils_confirmes").stream().filter(l -> !Boolean.FALSE.equals(l.get("actif"))).forEach(lignes::add);
		return lignes;
	}

	private List<Map<?, ?>> lignes(String cle) {
		List<Map<?, ?>> lignes = new ArrayList<>();
		((List<?>) source.get(cle)).forEach(l -> lignes.add((Map<?, ?>) l));
		return lignes;
	}

	private static Path fichier() {
		for (Path dossier = Path.of("").toAbsolutePath(); dossier != null; dossier = dossier.getParent()) {
			Path fichier = dossier.resolve("shared/droit/parametres.yaml");
			if (Files.isRegularFile(fichier)) {
				return fichier;
			}
		}
		return null;
	}
}
