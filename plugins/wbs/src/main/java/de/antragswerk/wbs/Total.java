package de.antragswerk.wbs;

import java.math.BigDecimal;

/**
 * The income that decides (§ 20 WoFG), with the steps to it. The steps add up exactly: what a deduction could not use is not in it.
 *
 * @param freeAmounts at most what is left after the flat deductions
 * @param maintenance at most what is left after the free amounts
 */
record Total(BigDecimal income, BigDecimal flatDeductions, BigDecimal freeAmounts, BigDecimal maintenance) {

    static Total of(Household household) {
        var allowances = new Allowances(household);
        var net = household.income().subtract(household.flatDeductions());
        var free = allowances.freeAmounts().min(net);
        var maintenance = allowances.maintenance().min(net.subtract(free));
        return new Total(household.income(), household.flatDeductions(), free, maintenance);
    }

    BigDecimal amount() {
        return income.subtract(flatDeductions).subtract(freeAmounts).subtract(maintenance);
    }
}
