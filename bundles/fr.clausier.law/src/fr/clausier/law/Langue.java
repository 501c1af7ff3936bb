// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import java.math.BigDecimal;
import java.time.LocalDate;

import fr.clausier.model.calcul.NombresAnglais;
import fr.clausier.model.calcul.NombresFrancais;

/** How each language of the messages writes numbers, dates and words. */
enum Langue {
	FRANCAIS {
		@Override
		String nombre(BigDecimal valeur) {
			return NombresFrancais.nombre(valeur);
		}

		@Override
		String date(LocalDate jour) {
			return NombresFrancais.date(jour);
		}

		@Override
		String mots(FaitBilingue fait) {
			return fait.francais();
		}
	},
	ANGLAIS {
		@Override
		String nombre(BigDecimal valeur) {
			return NombresAnglais.nombre(valeur);
		}

		@Override
		String date(LocalDate jour) {
			return NombresAnglais.date(jour);
		}

		@Override
		String mots(FaitBilingue fait) {
			return fait.anglais();
		}
	};

	abstract String nombre(BigDecimal valeur);

	abstract String date(LocalDate jour);

	abstract String mots(FaitBilingue fait);
}
