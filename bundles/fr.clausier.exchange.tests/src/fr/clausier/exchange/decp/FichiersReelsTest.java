// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;

import fr.clausier.exchange.FichierRefuse;

/** The real files are read to the last record, with an account of each oddity. */
class FichiersReelsTest {

    @Test
    void fichierDe2018EstLuEnEntier() throws FichierRefuse {
        Lu lu = Lu.de(Lu.partage("reel_2018-2019_marches-publics.info.json.zip"));
        assertEquals(FormatDecp.JSON_1, lu.releve.format());
        assertEquals(4509, lu.releve.lus());
        assertEquals(4509, lu.contrats.size());
        assertEquals(10, lu.contrats.stream().filter(c -> c.genre() == Genre.CONCESSION).count());
        assertEquals(1404, lu.contrats.stream().filter(ContratDecp::accordCadre).count());
        assertEquals(93, lu.contrats.stream().filter(ContratDecp::subsequent).count());
        assertTrue(lu.contrats.stream().allMatch(c -> c.sociales().etat() == Choix.Etat.NON_RENSEIGNE));
        assertEquals(Map.of(CodeAnomalie.IDENTIFIANT_REPETE, 13L, CodeAnomalie.DATE_AVEC_HEURE, 346L, CodeAnomalie.DATE_INVRAISEMBLABLE, 2L,
                CodeAnomalie.ENTITE_HTML, 9L, CodeAnomalie.SIRET_CLE, 33L, CodeAnomalie.DUREE_ARRONDIE, 1L, CodeAnomalie.CPV_ILLISIBLE, 7L,
                CodeAnomalie.SIRET_FORME, 107L, CodeAnomalie.MONTANT_NUL, 57L, CodeAnomalie.DATE_FORME, 1L), lu.releve.anomalies());
        assertEquals(lu.releve.anomalies().values().stream().mapToLong(Long::longValue).sum(), lu.anomalies.size());
    }

    @Test
    void fichierXmlDe2022EstLuEnEntier() throws FichierRefuse {
        Lu lu = Lu.de(Lu.partage("reel_2022_bretagne.xml"));
        assertEquals(FormatDecp.XML_1, lu.releve.format());
        assertEquals(768, lu.releve.remis());
        assertEquals(2, lu.contrats.stream().filter(c -> c.genre() == Genre.CONCESSION).count());
        assertEquals(5, lu.contrats.stream().filter(c -> c.titulaires().isEmpty()).count());
        assertTrue(lu.releve.interruption().isEmpty());
    }
}
