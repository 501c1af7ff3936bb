// SPDX-License-Identifier: EPL-2.0
/** Essential data of public contracts (DECP): records, reading of what buyers publish, official schema, writing. */
package fr.clausier.exchange.decp;
